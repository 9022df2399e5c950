# org.eclipse.emf:org.eclipse.emf.edit:2.23.0
package org.eclipse.emf.edit
EMFEditPlugin f :org.eclipse.emf.common.EMFPlugin +Implementation,PropertyEditorFactoryRegistryImpl
 INSTANCE .EMFEditPlugin sf
 getPluginResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
 getComposedAdapterFactoryDescriptorRegistry().provider.ComposedAdapterFactory.Descriptor.Registry s
 getChildCreationExtenderDescriptorRegistry().provider.IChildCreationExtender.Descriptor.Registry s
 getPropertyEditorFactoryRegistry().provider.IPropertyEditorFactory.Registry s
 getPlugin().EMFEditPlugin.Implementation s
EMFEditPlugin.Implementation s :org.eclipse.emf.common.EMFPlugin.EclipsePlugin +Activator
 new() -
EMFEditPlugin.Implementation.Activator s :org.eclipse.emf.common.EMFPlugin.OSGiDelegatingBundleActivator
 new() -
 createBundle()org.osgi.framework.BundleActivator o
package org.eclipse.emf.edit.command
AbstractOverrideableCommand a :org.eclipse.emf.common.command.AbstractCommand,.OverrideableCommand
 domain org.eclipse.emf.edit.domain.EditingDomain o
 overrideCommand org.eclipse.emf.common.command.Command o
 new(org.eclipse.emf.edit.domain.EditingDomain) o
 new(org.eclipse.emf.edit.domain.EditingDomain,String) o
 new(org.eclipse.emf.edit.domain.EditingDomain,String,String) o
 getDomain()org.eclipse.emf.edit.domain.EditingDomain -
 getOverride()org.eclipse.emf.common.command.Command -
 setOverride(org.eclipse.emf.common.command.Command)void -
 canExecute()boolean f
 doCanExecute()boolean -
 execute()void f
 doExecute()void a
 canUndo()boolean f
 doCanUndo()boolean -
 undo()void f
 doUndo()void a
 redo()void f
 doRedo()void a
 getResult()java.util.Collection<?> f
 doGetResult()java.util.Collection<?> -
 getAffectedObjects()java.util.Collection<?> f
 doGetAffectedObjects()java.util.Collection<?> -
 getLabel()String f
 doGetLabel()String -
 getDescription()String f
 doGetDescription()String -
 dispose()void f
 doDispose()void -
 getChildrenToCopy()java.util.Collection<?> f
 doGetChildrenToCopy()java.util.Collection<?> -
 getOwnerList(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.common.util.EList<Object> s
 updateEMap(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)void o
 toString()String -
AddCommand - :.AbstractOverrideableCommand
 LABEL String osf
 DESCRIPTION String osf
 DESCRIPTION_FOR_LIST String osf
 owner org.eclipse.emf.ecore.EObject o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 ownerList org.eclipse.emf.common.util.EList<Object> o
 collection java.util.Collection<?> o
 index int o
 affectedObjects java.util.Collection<?> o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object,int)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,java.util.Collection<?>,int)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,Object) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,Object,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,java.util.Collection<?>) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,java.util.Collection<?>,int) -
 getOwner()org.eclipse.emf.ecore.EObject -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getOwnerList()org.eclipse.emf.common.util.EList<?> -
 getCollection()java.util.Collection<?> -
 getIndex()int -
 isUserElement(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 prepare()boolean o
 doExecute()void -
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetAffectedObjects()java.util.Collection<?> -
 toString()String -
ChangeCommand a :org.eclipse.emf.common.command.AbstractCommand
 changeDescription org.eclipse.emf.ecore.change.ChangeDescription o
 notifier org.eclipse.emf.common.notify.Notifier o
 notifiers java.util.Collection<org.eclipse.emf.common.notify.Notifier> o
 changeRecorder org.eclipse.emf.ecore.change.util.ChangeRecorder o
 new(org.eclipse.emf.ecore.change.util.ChangeRecorder) o
 new(org.eclipse.emf.ecore.change.util.ChangeRecorder,org.eclipse.emf.common.notify.Notifier) -
 new(org.eclipse.emf.common.notify.Notifier) -
 new(org.eclipse.emf.ecore.change.util.ChangeRecorder,java.util.Collection<org.eclipse.emf.common.notify.Notifier>) -
 new(java.util.Collection<org.eclipse.emf.common.notify.Notifier>) -
 dispose()void -
 getChangeRecorder()org.eclipse.emf.ecore.change.util.ChangeRecorder -
 createChangeRecorder()org.eclipse.emf.ecore.change.util.ChangeRecorder o
 getChangeDescription()org.eclipse.emf.ecore.change.ChangeDescription o
 setChangeDescription(org.eclipse.emf.ecore.change.ChangeDescription)void o
 prepare()boolean o
 execute()void -
 doExecute()void oa
 disposeChangeRecorder(org.eclipse.emf.ecore.change.util.ChangeRecorder)void o
 undo()void -
 redo()void -
ChildrenToCopyProvider ai
 getChildrenToCopy()java.util.Collection<?> a
CommandActionDelegate ai
 canExecute()boolean a
 getImage()Object a
 getText()String a
 getDescription()String a
 getToolTipText()String a
CommandParameter - +Indices
 NO_INDEX int sf
 owner Object -
 feature Object -
 collection java.util.Collection<?> -
 value Object -
 index int -
 new(Object) -
 new(Object,Object,Object) -
 new(Object,Object,Object,int) -
 new(Object,Object,java.util.Collection<?>) -
 new(Object,Object,java.util.Collection<?>,int) -
 new(Object,Object,Object,java.util.Collection<?>) -
 new(Object,Object,Object,java.util.Collection<?>,int) -
 getOwner()Object -
 getEOwner()org.eclipse.emf.ecore.EObject -
 setOwner(Object)void -
 getFeature()Object -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getEReference()org.eclipse.emf.ecore.EReference -
 getEAttribute()org.eclipse.emf.ecore.EAttribute -
 getOwnerList()org.eclipse.emf.common.util.EList<?> -
 getCollection()java.util.Collection<?> -
 getList()java.util.List<?> -
 getValue()Object -
 getEValue()org.eclipse.emf.ecore.EObject -
 getIndex()int -
 getParameters()java.util.Collection<String> -
 collectionToString(java.util.Collection<?>)String s
 toString()String -
CopyCommand - :org.eclipse.emf.common.command.StrictCompoundCommand +Helper
 LABEL String osf
 DESCRIPTION String osf
 domain org.eclipse.emf.edit.domain.EditingDomain o
 owner org.eclipse.emf.ecore.EObject o
 copyHelper .CopyCommand.Helper o
 optimize boolean o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,.CopyCommand.Helper) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,.CopyCommand.Helper,boolean) -
 prepare()boolean o
 canExecute()boolean -
 execute()void -
 addCreateCopyCommands(org.eclipse.emf.common.command.CompoundCommand,org.eclipse.emf.ecore.EObject)void o
 toString()String -
CopyCommand.Helper s :java.util.HashMap<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject>
 initializationList java.util.ArrayList<org.eclipse.emf.ecore.EObject> o
 deferredInitializationCount int o
 new() -
 getCopy(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject -
 getCopyTarget(org.eclipse.emf.ecore.EObject,boolean)org.eclipse.emf.ecore.EObject -
 put(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject -
 remove(Object)org.eclipse.emf.ecore.EObject -
 initializationIterator()java.util.Iterator<org.eclipse.emf.ecore.EObject> -
 incrementDeferredInitializationCount()void -
 decrementDeferredInitializationCount()int -
CopyToClipboardCommand - :.AbstractOverrideableCommand,org.eclipse.emf.common.command.AbstractCommand.NonDirtying
 LABEL String osf
 DESCRIPTION String osf
 sourceObjects java.util.Collection<?> o
 oldClipboard java.util.Collection<Object> o
 copyCommand org.eclipse.emf.common.command.Command o
 create(org.eclipse.emf.edit.domain.EditingDomain,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,java.util.Collection<?>) -
 create(org.eclipse.emf.edit.domain.EditingDomain,Object)org.eclipse.emf.common.command.Command s
 getSourceObjects()java.util.Collection<?> -
 prepare()boolean o
 doExecute()void -
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetAffectedObjects()java.util.Collection<?> -
 doDispose()void -
 toString()String -
CreateChildCommand - :org.eclipse.emf.common.command.CommandWrapper,.CommandActionDelegate +Helper
 NO_INDEX int osfx
 domain org.eclipse.emf.edit.domain.EditingDomain o
 owner org.eclipse.emf.ecore.EObject o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 child Object o
 index int o
 helper .CreateChildCommand.Helper o
 affectedObjects java.util.Collection<?> o
 selection java.util.Collection<?> o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,java.util.Collection<?>) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,java.util.Collection<?>,.CreateChildCommand.Helper) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int,java.util.Collection<?>) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int,java.util.Collection<?>,.CreateChildCommand.Helper) -
 createCommand()org.eclipse.emf.common.command.Command o
 execute()void -
 undo()void -
 redo()void -
 getAffectedObjects()java.util.Collection<?> -
 getResult()java.util.Collection<?> -
 getText()String -
 getDescription()String -
 getToolTipText()String -
 getImage()Object -
 toString()String -
CreateChildCommand.Helper sai
 getCreateChildResult(Object)java.util.Collection<?> a
 getCreateChildText(Object,Object,Object,java.util.Collection<?>)String a
 getCreateChildDescription(Object,Object,Object,java.util.Collection<?>)String a
 getCreateChildToolTipText(Object,Object,Object,java.util.Collection<?>)String a
 getCreateChildImage(Object,Object,Object,java.util.Collection<?>)Object a
CreateCopyCommand - :.AbstractOverrideableCommand,.ChildrenToCopyProvider
 LABEL String osf
 DESCRIPTION String osf
 owner org.eclipse.emf.ecore.EObject o
 copy org.eclipse.emf.ecore.EObject o
 copyHelper .CopyCommand.Helper o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,.CopyCommand.Helper)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,.CopyCommand.Helper) -
 getOwner()org.eclipse.emf.ecore.EObject -
 getCopyHelper().CopyCommand.Helper -
 prepare()boolean o
 doExecute()void -
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetChildrenToCopy()java.util.Collection<?> -
 toString()String -
CutToClipboardCommand - :org.eclipse.emf.common.command.CommandWrapper
 LABEL String osf
 DESCRIPTION String osf
 domain org.eclipse.emf.edit.domain.EditingDomain o
 oldClipboard java.util.Collection<Object> o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.command.Command) -
 execute()void -
 undo()void -
 redo()void -
 toString()String -
DeleteCommand - :org.eclipse.emf.common.command.CompoundCommand
 LABEL String osf
 DESCRIPTION String osf
 domain org.eclipse.emf.edit.domain.EditingDomain o
 collection java.util.Collection<?> o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,java.util.Collection<?>) -
 getCollection()java.util.Collection<?> -
 prepare()boolean o
 prepareCommand()void o
 execute()void -
 findReferences(java.util.Collection<org.eclipse.emf.ecore.EObject>)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> o
DragAndDropCommand - :org.eclipse.emf.common.command.AbstractCommand,.DragAndDropFeedback +Detail
 LABEL String osf
 DESCRIPTION String osf
 domain org.eclipse.emf.edit.domain.EditingDomain o
 owner Object o
 location float o
 lowerLocationBound float o
 upperLocationBound float o
 operations int o
 operation int o
 feedback int o
 collection java.util.Collection<?> o
 dragCommand org.eclipse.emf.common.command.Command o
 isDragCommandExecuted boolean o
 dropCommand org.eclipse.emf.common.command.Command o
 optimize boolean o
 optimizedDropCommandOwner Object o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,float,int,int,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,Object,float,int,int,java.util.Collection<?>) -
 new(org.eclipse.emf.edit.domain.EditingDomain,Object,float,int,int,java.util.Collection<?>,boolean) -
 analyzeForNonContainment(org.eclipse.emf.common.command.Command)boolean o
 isNonContainment(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 getOwner()Object -
 getLocation()float -
 getOperations()int -
 getCollection()java.util.Collection<?> -
 prepare()boolean o
 getParent(Object)Object o
 getChildren(Object)java.util.Collection<?> o
 prepareDropInsert()boolean o
 prepareDropMoveInsert(Object,java.util.Collection<?>,int)boolean o
 isCrossDomain()boolean o
 prepareDropCopyInsert(Object,java.util.Collection<?>,int)boolean o
 prepareDropLinkInsert(Object,java.util.Collection<?>,int)boolean o
 prepareDropOn()boolean o
 prepareDropMoveOn()boolean o
 prepareDropCopyOn()boolean o
 prepareDropLinkOn()boolean o
 optimizedCanExecute()boolean o
 reset()void o
 validate(Object,float,int,int,java.util.Collection<?>)boolean -
 getFeedback()int -
 getOperation()int -
 execute()void -
 undo()void -
 redo()void -
 dispose()void -
 getResult()java.util.Collection<?> -
 getAffectedObjects()java.util.Collection<?> -
 toString()String -
DragAndDropFeedback ai
 DROP_NONE int sf
 DROP_COPY int sf
 DROP_MOVE int sf
 DROP_LINK int sf
 FEEDBACK_NONE int sf
 FEEDBACK_SELECT int sf
 FEEDBACK_INSERT_BEFORE int sf
 FEEDBACK_INSERT_AFTER int sf
 validate(Object,float,int,int,java.util.Collection<?>)boolean a
 getFeedback()int a
 getOperation()int a
InitializeCopyCommand - :.AbstractOverrideableCommand
 LABEL String osf
 DESCRIPTION String osf
 owner org.eclipse.emf.ecore.EObject o
 copy org.eclipse.emf.ecore.EObject o
 copyHelper .CopyCommand.Helper o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,.CopyCommand.Helper)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,.CopyCommand.Helper) -
 getOwner()org.eclipse.emf.ecore.EObject -
 getCopy()org.eclipse.emf.ecore.EObject -
 getCopyHelper().CopyCommand.Helper -
 prepare()boolean o
 doExecute()void -
 getAttributesToCopy()java.util.Collection<org.eclipse.emf.ecore.EAttribute> o
 copyAttributes()void o
 getReferencesToCopy()java.util.Collection<org.eclipse.emf.ecore.EReference> o
 copyReferences()void o
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetAffectedObjects()java.util.Collection<?> -
 toString()String -
MoveCommand - :.AbstractOverrideableCommand
 LABEL String osf
 DESCRIPTION String osf
 DESCRIPTION_FOR_LIST String osf
 owner org.eclipse.emf.ecore.EObject o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 ownerList org.eclipse.emf.common.util.EList<Object> o
 value Object o
 index int o
 oldIndex int o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object,int)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,int,int)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,Object,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,int,int) -
 getOwner()org.eclipse.emf.ecore.EObject -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getOwnerList()org.eclipse.emf.common.util.EList<Object> -
 getValue()Object -
 getIndex()int -
 getOldIndex()int -
 prepare()boolean o
 prepareValue()boolean o
 doExecute()void -
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetAffectedObjects()java.util.Collection<?> -
 toString()String -
OverrideableCommand ai :org.eclipse.emf.common.command.Command
 getOverride()org.eclipse.emf.common.command.Command a
 setOverride(org.eclipse.emf.common.command.Command)void a
 doCanExecute()boolean a
 doExecute()void a
 doCanUndo()boolean a
 doUndo()void a
 doRedo()void a
 doGetResult()java.util.Collection<?> a
 doGetAffectedObjects()java.util.Collection<?> a
 doGetLabel()String a
 doGetDescription()String a
 doDispose()void a
PasteFromClipboardCommand - :.AbstractOverrideableCommand
 LABEL String osf
 DESCRIPTION String osf
 command org.eclipse.emf.common.command.StrictCompoundCommand o
 owner Object o
 feature Object o
 index int o
 optimize boolean o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,int)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,int,boolean) -
 getOwner()Object -
 getFeature()Object -
 getIndex()int -
 prepare()boolean o
 optimizedCanExecute()boolean o
 doExecute()void -
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetAffectedObjects()java.util.Collection<?> -
 doDispose()void -
 toString()String -
RemoveCommand - :.AbstractOverrideableCommand
 LABEL String osf
 DESCRIPTION String osf
 DESCRIPTION_FOR_LIST String osf
 owner org.eclipse.emf.ecore.EObject o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 ownerList org.eclipse.emf.common.util.EList<Object> o
 collection java.util.Collection<Object> o
 indices int[] o
 affectedObjects java.util.Collection<?> o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,int)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,int[])org.eclipse.emf.common.command.Command sv
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int[]) v
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,Object) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,int) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,int[]) v
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,java.util.Collection<?>) -
 getOwner()org.eclipse.emf.ecore.EObject -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getOwnerList()org.eclipse.emf.common.util.EList<Object> -
 getCollection()java.util.Collection<?> -
 getIndices()int[] -
 prepare()boolean o
 prepareCollection()boolean o
 doExecute()void -
 containsExact(java.util.Collection<?>,Object)boolean o
 contains(int[],int)boolean o
 removeExact(java.util.Collection<?>,Object)boolean o
 merge(java.util.List<Object>,int[],java.util.List<Object>,int[])void o
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetAffectedObjects()java.util.Collection<?> -
 toString()String -
ReplaceCommand - :.AbstractOverrideableCommand
 LABEL String osf
 DESCRIPTION String osf
 owner org.eclipse.emf.ecore.EObject o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 ownerList org.eclipse.emf.common.util.EList<Object> o
 value Object o
 collection java.util.Collection<?> o
 index int o
 affectedObjects java.util.Collection<?> o
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object,java.util.Collection<?>)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,Object) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,java.util.Collection<?>) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,Object,Object) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.common.util.EList<?>,Object,java.util.Collection<?>) -
 getOwner()org.eclipse.emf.ecore.EObject -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getOwnerList()org.eclipse.emf.common.util.EList<Object> -
 getValue()Object -
 getCollection()java.util.Collection<?> -
 getIndex()int -
 prepare()boolean o
 doExecute()void -
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetAffectedObjects()java.util.Collection<?> -
 toString()String -
SetCommand - :.AbstractOverrideableCommand +PessimisticStrictCompoundCommand
 UNSET_VALUE Object sf
 LABEL String osf
 DESCRIPTION String osf
 owner org.eclipse.emf.ecore.EObject o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 ownerList org.eclipse.emf.common.util.EList<Object> o
 value Object o
 oldValue Object o
 index int o
 canUndo boolean o
 removeCommand org.eclipse.emf.common.command.Command o
 ecorePackage org.eclipse.emf.ecore.EcorePackage osf
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object)org.eclipse.emf.common.command.Command s
 create(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object,int)org.eclipse.emf.common.command.Command s
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object) -
 new(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int) -
 getOwner()org.eclipse.emf.ecore.EObject -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getOwnerList()org.eclipse.emf.common.util.EList<Object> -
 getIndex()int -
 getValue()Object -
 getOldValue()Object -
 prepare()boolean o
 doExecute()void -
 doCanUndo()boolean -
 doUndo()void -
 doRedo()void -
 doGetResult()java.util.Collection<?> -
 doGetAffectedObjects()java.util.Collection<?> -
 toString()String -
package org.eclipse.emf.edit.domain
AdapterFactoryEditingDomain - :.EditingDomain +AdapterFactoryEditingDomainResourceSet,DomainTreeIterator,EditingDomainProvider
 adapterFactory org.eclipse.emf.common.notify.AdapterFactory o
 commandStack org.eclipse.emf.common.command.CommandStack o
 resourceSet org.eclipse.emf.ecore.resource.ResourceSet o
 clipboard java.util.Collection<Object> o
 optimizeCopy boolean o
 resourceToReadOnlyMap java.util.Map<org.eclipse.emf.ecore.resource.Resource,Boolean> o
 isStale(Object)boolean s
 getEditingDomainFor(org.eclipse.emf.ecore.EObject).EditingDomain s
 getEditingDomainFor(Object).EditingDomain s
 getEditingDomainItemProviderFor(Object)org.eclipse.emf.edit.provider.IEditingDomainItemProvider s
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.command.CommandStack) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.command.CommandStack,java.util.Map<org.eclipse.emf.ecore.resource.Resource,Boolean>) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.command.CommandStack,org.eclipse.emf.ecore.resource.ResourceSet) -
 getAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory -
 setAdapterFactory(org.eclipse.emf.common.notify.AdapterFactory)void -
 createResource(String)org.eclipse.emf.ecore.resource.Resource -
 loadResource(String)org.eclipse.emf.ecore.resource.Resource -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 createCommand(Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
 createOverrideCommand(org.eclipse.emf.edit.command.OverrideableCommand)org.eclipse.emf.common.command.Command -
 getCommandStack()org.eclipse.emf.common.command.CommandStack -
 getChildren(Object)java.util.Collection<?> -
 getParent(Object)Object -
 getRoot(Object)Object -
 resolve(java.util.Collection<?>)java.util.List<?> -
 getWrapper(Object)Object -
 getWrapper(Object,.EditingDomain)Object s
 unwrap(Object)Object s
 getNewChildDescriptors(Object,Object)java.util.Collection<?> -
 getClipboard()java.util.Collection<Object> -
 setClipboard(java.util.Collection<Object>)void -
 getOptimizeCopy()boolean -
 setOptimizeCopy(boolean)void -
 getResourceToReadOnlyMap()java.util.Map<org.eclipse.emf.ecore.resource.Resource,Boolean> -
 setResourceToReadOnlyMap(java.util.Map<org.eclipse.emf.ecore.resource.Resource,Boolean>)void -
 isReadOnly(org.eclipse.emf.ecore.resource.Resource)boolean -
 isReadOnlyURI(org.eclipse.emf.common.util.URI)boolean ox
 treeIterator(Object)org.eclipse.emf.common.util.TreeIterator<?> -
 getTreePath(Object)java.util.List<?> -
 isControllable(Object)boolean -
 isControlled(Object)boolean s
AdapterFactoryEditingDomain.AdapterFactoryEditingDomainResourceSet o :org.eclipse.emf.ecore.resource.impl.ResourceSetImpl,.IEditingDomainProvider
 new() -
 getEditingDomain().EditingDomain -
AdapterFactoryEditingDomain.DomainTreeIterator s <E=Object> :org.eclipse.emf.common.util.AbstractTreeIterator<<E>>
 domain .EditingDomain o
 new(.EditingDomain,<E>) -
 new(.EditingDomain,Object,boolean) -
 getChildren(Object)java.util.Iterator<<E>> o
AdapterFactoryEditingDomain.EditingDomainProvider s :org.eclipse.emf.common.notify.impl.AdapterImpl,.IEditingDomainProvider
 editingDomain .EditingDomain o
 new(.EditingDomain) -
 getEditingDomain().EditingDomain -
 isAdapterForType(Object)boolean -
EditingDomain ai
 createResource(String)org.eclipse.emf.ecore.resource.Resource a
 loadResource(String)org.eclipse.emf.ecore.resource.Resource a
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet a
 createCommand(Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command a
 createOverrideCommand(org.eclipse.emf.edit.command.OverrideableCommand)org.eclipse.emf.common.command.Command a
 getCommandStack()org.eclipse.emf.common.command.CommandStack a
 getChildren(Object)java.util.Collection<?> a
 getParent(Object)Object a
 getRoot(Object)Object a
 getNewChildDescriptors(Object,Object)java.util.Collection<?> a
 treeIterator(Object)org.eclipse.emf.common.util.TreeIterator<?> a
 getTreePath(Object)java.util.List<?> a
 getClipboard()java.util.Collection<Object> a
 setClipboard(java.util.Collection<Object>)void a
 getOptimizeCopy()boolean a
 isReadOnly(org.eclipse.emf.ecore.resource.Resource)boolean a
 isControllable(Object)boolean a
IEditingDomainProvider ai
 getEditingDomain().EditingDomain a
package org.eclipse.emf.edit.provider
AdapterFactoryItemDelegator - :.IEditingDomainItemProvider,.IItemLabelProvider,.IItemFontProvider,.IItemColorProvider,.IItemPropertySource,.IStructuredItemContentProvider,.ITableItemLabelProvider,.ITableItemColorProvider,.ITableItemFontProvider,.ITreeItemContentProvider
 adapterFactory org.eclipse.emf.common.notify.AdapterFactory o
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 getAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory -
 getText(Object)String -
 getImage(Object)Object -
 getFont(Object)Object -
 getForeground(Object)Object -
 getBackground(Object)Object -
 getColumnText(Object,int)String -
 getColumnImage(Object,int)Object -
 getFont(Object,int)Object -
 getForeground(Object,int)Object -
 getBackground(Object,int)Object -
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> -
 getPropertyDescriptor(Object,Object).IItemPropertyDescriptor -
 getEditableValue(Object)Object -
 getElements(Object)java.util.Collection<?> -
 getChildren(Object)java.util.Collection<?> -
 hasChildren(Object)boolean -
 getParent(Object)Object -
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<?> -
 createCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
AttributeValueWrapperItemProvider - :.WrapperItemProvider,.IStructuredItemContentProvider,.ITreeItemContentProvider,.IItemLabelProvider,.IItemPropertySource,.IEditingDomainItemProvider
 resourceLocator org.eclipse.emf.common.util.ResourceLocator o
 propertyDescriptors java.util.List<.IItemPropertyDescriptor> o
 new(Object,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator) -
 new(Object,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,int,org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator) -
 new(Object,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,org.eclipse.emf.common.notify.AdapterFactory) x
 new(Object,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,int,org.eclipse.emf.common.notify.AdapterFactory) x
 getText(Object)String -
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> -
 createSetCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object,int)org.eclipse.emf.common.command.Command o
 createCopyCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,org.eclipse.emf.edit.command.CopyCommand.Helper)org.eclipse.emf.common.command.Command o
ChangeNotifier - :java.util.ArrayList<.INotifyChangedListener>,.IChangeNotifier
 new() -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 addListener(.INotifyChangedListener)void -
 removeListener(.INotifyChangedListener)void -
ChildCreationExtenderManager - :org.eclipse.emf.common.util.DelegatingResourceLocator
 primaryResourceLocator org.eclipse.emf.common.util.ResourceLocator o
 namespace String o
 childCreationExtenders .ChildCreationExtenderManager.ChildCreationExtenderList o
 new(org.eclipse.emf.common.util.ResourceLocator,String) -
 getDelegateResourceLocators()org.eclipse.emf.common.util.ResourceLocator[] o
 getPrimaryResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 getChildCreationExtenders()java.util.List<.IChildCreationExtender> -
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain)java.util.List<?> -
ComposeableAdapterFactory ai :org.eclipse.emf.common.notify.AdapterFactory
 getRootAdapterFactory().ComposeableAdapterFactory a
 setParentAdapterFactory(.ComposedAdapterFactory)void a
ComposedAdapterFactory - :org.eclipse.emf.common.notify.AdapterFactory,.ComposeableAdapterFactory,.IChangeNotifier,.IDisposable +Descriptor
 adapterFactories java.util.List<org.eclipse.emf.common.notify.AdapterFactory> o
 parentAdapterFactory .ComposedAdapterFactory o
 changeNotifier .ChangeNotifier o
 adapterFactoryDescriptorRegistry .ComposedAdapterFactory.Descriptor.Registry o
 new() -
 new(.ComposedAdapterFactory.Descriptor.Registry) -
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 new(org.eclipse.emf.common.notify.AdapterFactory[]) -
 new(java.util.Collection<org.eclipse.emf.common.notify.AdapterFactory>) -
 isFactoryForType(Object)boolean -
 getFactoryForType(Object)org.eclipse.emf.common.notify.AdapterFactory -
 getFactoryForTypes(java.util.Collection<?>)org.eclipse.emf.common.notify.AdapterFactory -
 delegatedGetFactoryForTypes(java.util.Collection<?>)org.eclipse.emf.common.notify.AdapterFactory o
 adapt(Object,Object)Object -
 adapt(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adapt(org.eclipse.emf.common.notify.Notifier,Object,boolean)org.eclipse.emf.common.notify.Adapter o
 adapt(org.eclipse.emf.common.notify.Notifier,Object,java.util.Collection<Object>,Class<?>)org.eclipse.emf.common.notify.Adapter o
 adapt(org.eclipse.emf.common.notify.Notifier,Object,java.util.Collection<Object>,Class<?>,boolean)org.eclipse.emf.common.notify.Adapter o
 adaptNew(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adaptAllNew(org.eclipse.emf.common.notify.Notifier)void -
 insertAdapterFactory(org.eclipse.emf.common.notify.AdapterFactory)void -
 addAdapterFactory(org.eclipse.emf.common.notify.AdapterFactory)void -
 removeAdapterFactory(org.eclipse.emf.common.notify.AdapterFactory)void -
 getRootAdapterFactory().ComposeableAdapterFactory -
 setParentAdapterFactory(.ComposedAdapterFactory)void -
 addListener(.INotifyChangedListener)void -
 removeListener(.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 dispose()void -
ComposedAdapterFactory.Descriptor sai +Registry
 createAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory a
ComposedAdapterFactory.Descriptor.Registry sai +Impl
 INSTANCE .ComposedAdapterFactory.Descriptor.Registry sf
 getDescriptor(java.util.Collection<?>).ComposedAdapterFactory.Descriptor a
DecoratorAdapterFactory a :org.eclipse.emf.common.notify.AdapterFactory,.ComposeableAdapterFactory,.IChangeNotifier,.IDisposable
 itemProviderDecorators java.util.HashMap<Object,.IItemProviderDecorator> o
 decoratedAdapterFactory org.eclipse.emf.common.notify.AdapterFactory o
 parentAdapterFactory .ComposedAdapterFactory o
 changeNotifier .ChangeNotifier o
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 isFactoryForType(Object)boolean -
 getDecoratedAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory -
 setDecoratedAdapterFactory(org.eclipse.emf.common.notify.AdapterFactory)void -
 createItemProviderDecorator(Object,Object).IItemProviderDecorator oa
 adapt(Object,Object)Object -
 adapt(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adaptNew(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adaptAllNew(org.eclipse.emf.common.notify.Notifier)void -
 getRootAdapterFactory().ComposeableAdapterFactory -
 setParentAdapterFactory(.ComposedAdapterFactory)void -
 addListener(.INotifyChangedListener)void -
 removeListener(.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 dispose()void -
DelegatingWrapperItemProvider - :.WrapperItemProvider,.IStructuredItemContentProvider,.ITreeItemContentProvider,.IItemLabelProvider,.IItemFontProvider,.IItemColorProvider,.ITableItemLabelProvider,.ITableItemFontProvider,.ITableItemColorProvider,.IItemPropertySource,.IEditingDomainItemProvider,.IChangeNotifier,.INotifyChangedListener +AffectedObjectsWrappingCommand,AffectedObjectsWrappingCommandActionDelegate,DelegatingWrapperItemPropertyDescriptor
 delegateItemProvider Object o
 childrenMap java.util.Map<Object,.IWrapperItemProvider> o
 delegateChildren java.util.Collection<?> o
 propertyDescriptors java.util.List<.IItemPropertyDescriptor> o
 changeNotifier .IChangeNotifier o
 new(Object,Object,org.eclipse.emf.ecore.EStructuralFeature,int,org.eclipse.emf.common.notify.AdapterFactory) -
 new(Object,Object,org.eclipse.emf.common.notify.AdapterFactory) x
 dispose()void -
 getDelegateValue()Object o
 getElements(Object)java.util.Collection<?> -
 getChildren(Object)java.util.Collection<?> -
 updateChildren()void o
 createWrapper(Object,Object,org.eclipse.emf.common.notify.AdapterFactory).IWrapperItemProvider o
 hasChildren(Object)boolean -
 getText(Object)String -
 getImage(Object)Object -
 getFont(Object)Object -
 getForeground(Object)Object -
 getBackground(Object)Object -
 getColumnText(Object,int)String -
 getColumnImage(Object,int)Object -
 getFont(Object,int)Object -
 getForeground(Object,int)Object -
 getBackground(Object,int)Object -
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> -
 getEditableValue(Object)Object -
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<?> -
 createCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
 wrapCommand(org.eclipse.emf.common.command.Command,Class<org.eclipse.emf.common.command.Command>)org.eclipse.emf.common.command.Command o
 addListener(.INotifyChangedListener)void -
 removeListener(.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getRefreshElement(org.eclipse.emf.common.notify.Notification)Object o
 wrapNotification(org.eclipse.emf.common.notify.Notification)org.eclipse.emf.common.notify.Notification o
Disposable - :java.util.HashSet<Object>,.IDisposable
 new() -
 new(java.util.Collection<?>) -
 dispose()void -
 add(Object)boolean -
 addAll(java.util.Collection<?>)boolean -
FeatureMapEntryWrapperItemProvider - :.DelegatingWrapperItemProvider
 resourceLocator org.eclipse.emf.common.util.ResourceLocator o
 new(org.eclipse.emf.ecore.util.FeatureMap.Entry,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,int,org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator) -
 new(org.eclipse.emf.ecore.util.FeatureMap.Entry,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,int,org.eclipse.emf.common.notify.AdapterFactory) x
 getEntryValue()Object o
 getEntryFeature()org.eclipse.emf.ecore.EStructuralFeature o
 isEntryAttribute()boolean o
 getDelegateValue()Object o
 getText(Object)String -
 addEntryFeature(String)String o
 getImage(Object)Object -
 encode(String)String o
 decode(String)String o
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> -
 getEditableValue(Object)Object -
 isPropertySettable()boolean o
 getPropertyImage()Object o
 createCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
 wrapCommand(org.eclipse.emf.common.command.Command,Class<org.eclipse.emf.common.command.Command>)org.eclipse.emf.common.command.Command o
 createSetCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object,int)org.eclipse.emf.common.command.Command o
 createCopyCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,org.eclipse.emf.edit.command.CopyCommand.Helper)org.eclipse.emf.common.command.Command o
IChangeNotifier ai
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void a
 addListener(.INotifyChangedListener)void a
 removeListener(.INotifyChangedListener)void a
IChildCreationExtender ai +Descriptor
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain)java.util.Collection<?> a
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator a
IChildCreationExtender.Descriptor sai +Registry
 createChildCreationExtender().IChildCreationExtender a
IChildCreationExtender.Descriptor.Registry sai +Impl
 INSTANCE .IChildCreationExtender.Descriptor.Registry sf
 getDescriptors(String)java.util.Collection<.IChildCreationExtender.Descriptor> a
IDisposable ai
 dispose()void a
IEditingDomainItemProvider ai
 getChildren(Object)java.util.Collection<?> a
 getParent(Object)Object a
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<?> a
 createCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command a
IItemColorProvider ai
 GRAYED_OUT_COLOR org.eclipse.emf.common.util.URI sf
 getForeground(Object)Object a
 getBackground(Object)Object a
IItemFontProvider ai
 NORMAL_FONT org.eclipse.emf.common.util.URI sf
 BOLD_FONT org.eclipse.emf.common.util.URI sf
 ITALIC_FONT org.eclipse.emf.common.util.URI sf
 BOLD_ITALIC_FONT org.eclipse.emf.common.util.URI sf
 getFont(Object)Object a
IItemLabelProvider ai
 getText(Object)String a
 getImage(Object)Object a
IItemPropertyDescriptor ai +OverrideableCommandOwner,ValueHandler,ValueHandlerProvider
 getPropertyValue(Object)Object a
 isPropertySet(Object)boolean a
 canSetProperty(Object)boolean a
 resetPropertyValue(Object)void a
 setPropertyValue(Object,Object)void a
 getCategory(Object)String a
 getDescription(Object)String a
 getDisplayName(Object)String a
 getFilterFlags(Object)String[] a
 getHelpContextIds(Object)Object a
 getId(Object)String a
 getLabelProvider(Object).IItemLabelProvider a
 isCompatibleWith(Object,Object,.IItemPropertyDescriptor)boolean a
 getFeature(Object)Object a
 isMany(Object)boolean a
 getChoiceOfValues(Object)java.util.Collection<?> a
 isMultiLine(Object)boolean a
 isSortChoices(Object)boolean a
IItemPropertyDescriptor.OverrideableCommandOwner sai
 setCommandOwner(Object)void a
 getCommandOwner()Object a
IItemPropertyDescriptor.ValueHandler sai
 toValue(String)Object a
 toString(Object)String a
 isValid(String)String a
IItemPropertyDescriptor.ValueHandlerProvider sai
 getValueHandler(Object).IItemPropertyDescriptor.ValueHandler a
 isChoiceArbitrary(Object)boolean a
 isPropertyUnsettable(Object)boolean a
IItemPropertySource ai
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> a
 getPropertyDescriptor(Object,Object).IItemPropertyDescriptor a
 getEditableValue(Object)Object a
IItemProviderDecorator ai
 getDecoratedItemProvider().IChangeNotifier a
 setDecoratedItemProvider(.IChangeNotifier)void a
IItemStyledLabelProvider ai
 getStyledText(Object)Object a
INotifyChangedListener ai
 notifyChanged(org.eclipse.emf.common.notify.Notification)void a
IPropertyEditorFactory ai +Descriptor,Provider,Registry
 createEditor(Object,.IItemPropertyDescriptor,Object)Object a
 createLabelProvider(Object,.IItemPropertyDescriptor).IItemLabelProvider a
IPropertyEditorFactory.Provider sai
 getEditorFactory(Object)Object a
IPropertyEditorFactory.Registry sai :java.util.Map<org.eclipse.emf.common.util.URI,Object>
 INSTANCE .IPropertyEditorFactory.Registry sf
 getPropertyEditorFactory(org.eclipse.emf.common.util.URI).IPropertyEditorFactory a
 getPropertyEditorFactory(Object).IPropertyEditorFactory a
 getTargetPlatformFactories()java.util.Set<org.eclipse.emf.common.util.URI> a
IStructuredItemContentProvider ai
 getElements(Object)java.util.Collection<?> a
ITableItemColorProvider ai
 getForeground(Object,int)Object a
 getBackground(Object,int)Object a
ITableItemFontProvider ai
 getFont(Object,int)Object a
ITableItemLabelProvider ai
 getColumnText(Object,int)String a
 getColumnImage(Object,int)Object a
ITreeItemContentProvider ai :.IStructuredItemContentProvider
 getChildren(Object)java.util.Collection<?> a
 hasChildren(Object)boolean a
 getParent(Object)Object a
IUpdateableItemParent ai
 setParent(Object,Object)void a
IWrapperItemProvider ai :.IDisposable
 getValue()Object a
 getOwner()Object a
 getFeature()org.eclipse.emf.ecore.EStructuralFeature a
 getIndex()int a
 setIndex(int)void a
ItemPropertyDescriptor - :.IItemPropertyDescriptor,.IItemPropertyDescriptor.OverrideableCommandOwner,.IItemPropertyDescriptor.ValueHandlerProvider,.IPropertyEditorFactory.Provider +DataTypeValueHandler,ItemDelegator,PropertyValueWrapper
 BOOLEAN_VALUE_IMAGE Object sf
 GENERIC_VALUE_IMAGE Object sf
 INTEGRAL_VALUE_IMAGE Object sf
 REAL_VALUE_IMAGE Object sf
 TEXT_VALUE_IMAGE Object sf
 NO_VALUE_IMAGE Object sf
 adapterFactory org.eclipse.emf.common.notify.AdapterFactory o
 resourceLocator org.eclipse.emf.common.util.ResourceLocator o
 itemDelegator .AdapterFactoryItemDelegator o
 isSettable boolean o
 displayName String o
 description String o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 parentReferences org.eclipse.emf.ecore.EReference[] o
 multiLine boolean o
 sortChoices boolean o
 category String o
 filterFlags String[] o
 staticImage Object o
 commandOwner Object o
 editorFactory Object o
 ecorePackage org.eclipse.emf.ecore.EcorePackage osf
 getDefaultId(org.eclipse.emf.ecore.EStructuralFeature)String s
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EStructuralFeature) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,Object) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,Object) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,String) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,String) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,Object,String) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,Object,String) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,String,String[]) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,String,String[]) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,Object,String,String[]) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,Object,String,String[]) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,boolean,boolean,Object,String,String[]) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,boolean,boolean,Object,String,String[],Object) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EReference[]) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EReference[]) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EReference[],boolean) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EReference[],boolean) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EReference[],boolean,String) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EReference[],boolean,String) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,String,org.eclipse.emf.ecore.EReference[],boolean,String,String[]) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EReference[],boolean,String,String[]) -
 getCategory(Object)String -
 getDescription(Object)String -
 getDisplayName(Object)String -
 getFilterFlags(Object)String[] -
 getId(Object)String -
 getHelpContextIds(Object)Object -
 getComboBoxObjects(Object)java.util.Collection<?> o
 getReachableObjectsOfType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClassifier)java.util.Collection<org.eclipse.emf.ecore.EObject> s
 collectReachableObjectsOfType(java.util.Collection<org.eclipse.emf.ecore.EObject>,java.util.Collection<org.eclipse.emf.ecore.EObject>,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClassifier)void s
 getReachableObjectsOfType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EGenericType)java.util.Collection<org.eclipse.emf.ecore.EObject> s
 collectReachableObjectsOfType(java.util.Collection<org.eclipse.emf.ecore.EObject>,java.util.Collection<org.eclipse.emf.ecore.EObject>,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EGenericType)void s
 getLabelProvider(Object).IItemLabelProvider -
 isCompatibleWith(Object,Object,.IItemPropertyDescriptor)boolean -
 createPropertyValueWrapper(Object,Object)Object o
 getDefaultValue(org.eclipse.emf.ecore.EClassifier)Object s
 getValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)Object o
 getPropertyValue(Object)Object -
 isPropertySet(Object)boolean -
 isPropertyUnsettable(Object)boolean -
 canSetProperty(Object)boolean -
 setCommandOwner(Object)void -
 getCommandOwner()Object -
 getCommandOwner(Object)Object o
 resetPropertyValue(Object)void -
 getEditingDomain(Object)org.eclipse.emf.edit.domain.EditingDomain -
 setPropertyValue(Object,Object)void -
 getFeature(Object)Object -
 isMany(Object)boolean -
 getChoiceOfValues(Object)java.util.Collection<?> -
 isMultiLine(Object)boolean -
 isSortChoices(Object)boolean -
 getEditorFactory(Object)Object -
 isChoiceArbitrary(Object)boolean -
 getValueHandler(Object).IItemPropertyDescriptor.ValueHandler -
ItemPropertyDescriptor.DataTypeValueHandler s :.IItemPropertyDescriptor.ValueHandler
 eDataType org.eclipse.emf.ecore.EDataType of
 new(org.eclipse.emf.ecore.EDataType) -
 validate(org.eclipse.emf.ecore.EDataType,Object)org.eclipse.emf.common.util.Diagnostic o
 isValid(String)String -
 toValue(String)Object -
 toString(Object)String -
ItemPropertyDescriptor.ItemDelegator o :.AdapterFactoryItemDelegator
 resourceLocator org.eclipse.emf.common.util.ResourceLocator o
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 new(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator) -
 getText(Object)String -
 convert(org.eclipse.emf.ecore.EDataType,Object)String o
 crop(String)String o
 getImage(Object)Object -
ItemPropertyDescriptorDecorator - :.IItemPropertyDescriptor,.IItemPropertyDescriptor.ValueHandlerProvider,.IPropertyEditorFactory.Provider
 object Object o
 itemPropertyDescriptor .IItemPropertyDescriptor o
 new(Object,.IItemPropertyDescriptor) -
 getDecoratedObject()Object -
 getDecoratedItemPropertyDescriptor().IItemPropertyDescriptor -
 getCategory(Object)String -
 getDescription(Object)String -
 getDisplayName(Object)String -
 getFilterFlags(Object)String[] -
 getId(Object)String -
 getHelpContextIds(Object)Object -
 getLabelProvider(Object).IItemLabelProvider -
 isCompatibleWith(Object,Object,.IItemPropertyDescriptor)boolean -
 getPropertyValue(Object)Object -
 isPropertySet(Object)boolean -
 isPropertyUnsettable(Object)boolean -
 canSetProperty(Object)boolean -
 resetPropertyValue(Object)void -
 setPropertyValue(Object,Object)void -
 getFeature(Object)Object -
 getChoiceOfValues(Object)java.util.Collection<?> -
 isMany(Object)boolean -
 isMultiLine(Object)boolean -
 isSortChoices(Object)boolean -
 isChoiceArbitrary(Object)boolean -
 getValueHandler(Object).IItemPropertyDescriptor.ValueHandler -
 getEditorFactory(Object)Object -
ItemProvider - :.IChangeNotifier,.IDisposable,.IItemLabelProvider,.IItemColorProvider,.IItemFontProvider,.IItemStyledLabelProvider,.IStructuredItemContentProvider,.ITreeItemContentProvider,.IUpdateableItemParent +ItemProviderNotification,ItemProviderNotifyingArrayList
 text String o
 image Object o
 font Object o
 foreground Object o
 background Object o
 styledText Object o
 parent Object o
 children .ItemProvider.ItemProviderNotifyingArrayList<Object> o
 adapterFactory org.eclipse.emf.common.notify.AdapterFactory o
 changeNotifier .IChangeNotifier o
 new() -
 new(java.util.Collection<?>) -
 new(String) -
 new(String,java.util.Collection<?>) -
 new(String,Object) -
 new(String,Object,java.util.Collection<?>) -
 new(String,Object,Object) -
 new(String,Object,Object,java.util.Collection<?>) -
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,Object) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,Object,Object) -
 new(org.eclipse.emf.common.notify.AdapterFactory,java.util.Collection<?>) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,java.util.Collection<?>) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,Object,java.util.Collection<?>) -
 new(org.eclipse.emf.common.notify.AdapterFactory,String,Object,Object,java.util.Collection<?>) -
 getAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory -
 setAdapterFactory(org.eclipse.emf.common.notify.AdapterFactory)void -
 addListener(.INotifyChangedListener)void -
 removeListener(.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getElements(Object)java.util.Collection<?> -
 getElements()org.eclipse.emf.common.util.EList<Object> -
 getChildren(Object)java.util.Collection<?> -
 getChildren()org.eclipse.emf.common.util.EList<Object> -
 hasChildren(Object)boolean -
 hasChildren()boolean -
 getParent(Object)Object -
 getParent()Object -
 setParent(Object,Object)void -
 setParent(Object)void -
 getImage(Object)Object -
 getImage()Object -
 setImage(Object,Object)void -
 setImage(Object)void -
 getText(Object)String -
 getText()String -
 getUpdateableText(Object)String -
 setText(Object,String)void -
 setText(String)void -
 getFont(Object)Object -
 getFont()Object -
 setFont(Object,Object)void -
 setFont(Object)void -
 getForeground(Object)Object -
 getForeground()Object -
 setForeground(Object,Object)void -
 setForeground(Object)void -
 getBackground(Object)Object -
 getBackground()Object -
 setBackground(Object,Object)void -
 setBackground(Object)void -
 toString()String -
 dispose()void -
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<org.eclipse.emf.edit.command.CommandParameter> -
 createCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
 getStyledText(Object)Object -
 getStyledText()Object -
 setStyledText(Object,Object)void -
 setStyledText(Object)void -
ItemProvider.ItemProviderNotifyingArrayList - <E=Object> :org.eclipse.emf.common.notify.impl.NotifyingListImpl<<E>>
 new() -
 new(int) -
 isNotificationRequired()boolean o
 hasInverse()boolean o
 new(java.util.Collection<<E>>) -
 dispatchNotification(org.eclipse.emf.common.notify.Notification)void o
 createNotification(int,Object,Object,int,boolean)org.eclipse.emf.common.notify.impl.NotificationImpl o
 createNotificationChain(int)org.eclipse.emf.common.notify.NotificationChain o
 inverseAdd(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 inverseRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
ItemProviderAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl,.IChangeNotifier,.IDisposable,org.eclipse.emf.edit.command.CreateChildCommand.Helper,org.eclipse.emf.common.util.ResourceLocator +ChildrenStore,ModifiableSingletonEList,ResultAndAffectedObjectsWrappingCommand,ResultAndAffectedObjectsWrappingCommandActionDelegate
 adapterFactory org.eclipse.emf.common.notify.AdapterFactory o
 itemPropertyDescriptors java.util.List<.IItemPropertyDescriptor> o
 childrenFeatures java.util.List<org.eclipse.emf.ecore.EStructuralFeature> o
 childrenReferences java.util.List<org.eclipse.emf.ecore.EReference> ox
 changeNotifier .IChangeNotifier o
 targets java.util.List<org.eclipse.emf.common.notify.Notifier> o
 childrenStoreMap java.util.Map<Object,.ItemProviderAdapter.ChildrenStore> o
 wrappers .Disposable o
 wrappingNeeded Boolean o
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 isResolveProxies()boolean o
 getValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)Object o
 isAdapterForType(Object)boolean -
 getAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory -
 addListener(.INotifyChangedListener)void -
 removeListener(.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getEditableValue(Object)Object -
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> -
 getPropertyDescriptor(Object,Object).IItemPropertyDescriptor -
 getPropertyValue(Object,String)Object -
 isPropertySet(Object,String)boolean -
 resetPropertyValue(Object,String)void -
 setPropertyValue(Object,String,Object)void -
 getElements(Object)java.util.Collection<?> -
 getChildren(Object)java.util.Collection<?> -
 hasChildren(Object)boolean -
 hasChildren(Object,boolean)boolean o
 getChildrenFeatures(Object)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature> o
 getChildrenReferences(Object)java.util.Collection<org.eclipse.emf.ecore.EReference> ox
 getFeatureValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)Object o
 getReferenceValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)Object ox
 getChildFeature(Object,Object)org.eclipse.emf.ecore.EStructuralFeature o
 isValidValue(Object,Object,org.eclipse.emf.ecore.EStructuralFeature)boolean o
 getChildReference(Object,Object)org.eclipse.emf.ecore.EReference ox
 getSetFeatures(Object)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature> o
 getSetFeature(Object,Object)org.eclipse.emf.ecore.EStructuralFeature o
 getParent(Object)Object -
 getImage(Object)Object -
 getColumnImage(Object,int)Object -
 overlayImage(Object,Object)Object o
 getText(Object)String -
 getColumnText(Object,int)String -
 getFont(Object)Object -
 getFont(Object,int)Object -
 getForeground(Object)Object -
 getForeground(Object,int)Object -
 getBackground(Object)Object -
 getBackground(Object,int)Object -
 getStyledText(Object)Object -
 getUpdateableText(Object)String -
 crop(String)String -
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<?> -
 isEquivalentValue(Object,Object)boolean o
 collectNewChildDescriptors(java.util.Collection<Object>,Object)void o
 createCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
 createSetCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int)org.eclipse.emf.common.command.Command o
 createSetCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object)org.eclipse.emf.common.command.Command o
 createCopyCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.edit.command.CopyCommand.Helper)org.eclipse.emf.common.command.Command o
 createCreateCopyCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.edit.command.CopyCommand.Helper)org.eclipse.emf.common.command.Command o
 createInitializeCopyCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.edit.command.CopyCommand.Helper)org.eclipse.emf.common.command.Command o
 createRemoveCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)org.eclipse.emf.common.command.Command o
 createRemoveCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,java.util.Collection<?>)org.eclipse.emf.common.command.Command ox
 createReplaceCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,java.util.Collection<?>)org.eclipse.emf.common.command.Command o
 createReplaceCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EObject,java.util.Collection<?>)org.eclipse.emf.common.command.Command ox
 createReplaceCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,java.util.Collection<?>)org.eclipse.emf.common.command.Command ox
 createAddCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>,int)org.eclipse.emf.common.command.Command o
 createAddCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,java.util.Collection<?>,int)org.eclipse.emf.common.command.Command ox
 createMoveCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int)org.eclipse.emf.common.command.Command o
 createMoveCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,int)org.eclipse.emf.common.command.Command ox
 createDragAndDropCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,float,int,int,java.util.Collection<?>)org.eclipse.emf.common.command.Command o
 createDragAndDropCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.resource.ResourceSet,float,int,int,java.util.Collection<org.eclipse.emf.common.util.URI>)org.eclipse.emf.common.command.Command o
 createCreateChildCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int,java.util.Collection<?>)org.eclipse.emf.common.command.Command o
 createCreateChildCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,int,java.util.Collection<?>)org.eclipse.emf.common.command.Command ox
 factorRemoveCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command o
 factorAddCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command o
 factorMoveCommand(org.eclipse.emf.edit.domain.EditingDomain,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command o
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 unsetTarget(org.eclipse.emf.common.notify.Notifier)void -
 dispose()void -
 createChildParameter(Object,Object)org.eclipse.emf.edit.command.CommandParameter o
 getCreateChildResult(Object)java.util.Collection<?> -
 getCreateChildText(Object,Object,Object,java.util.Collection<?>)String -
 getCreateChildDescription(Object,Object,Object,java.util.Collection<?>)String -
 getCreateChildToolTipText(Object,Object,Object,java.util.Collection<?>)String -
 getCreateChildImage(Object,Object,Object,java.util.Collection<?>)Object -
 shouldComposeCreationImage()boolean o
 getTypeText(Object)String o
 getTypeText(org.eclipse.emf.ecore.EAttribute)String o
 getFeatureText(Object)String o
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 getResourceLocator(Object)org.eclipse.emf.common.util.ResourceLocator o
 getRootAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory o
 getBaseURL()java.net.URL -
 getImage(String)Object -
 shouldTranslate()boolean o
 getString(String)String -
 getString(String,boolean)String -
 getString(String,Object[])String -
 getString(String,Object[],boolean)String -
 getString(String,String)String o
 getString(String,String,boolean)String o
 getString(String,String,String)String o
 getString(String,String,String,boolean)String o
 isWrappingNeeded(Object)boolean o
 getChildrenStore(Object).ItemProviderAdapter.ChildrenStore o
 createChildrenStore(Object).ItemProviderAdapter.ChildrenStore o
 wrap(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int)Object o
 createWrapper(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int)Object o
 unwrap(Object)Object o
 disposeWrapper(Object)void o
 disposeWrappers(java.util.List<?>)void o
 adjustWrapperIndex(Object,int)void o
 adjustWrapperIndices(java.util.List<Object>,int,int)void o
 adjustWrapperIndices(java.util.List<Object>,int,int,int)void o
 updateChildren(org.eclipse.emf.common.notify.Notification)void o
 unwrapCommandValues(org.eclipse.emf.edit.command.CommandParameter,Class<org.eclipse.emf.common.command.Command>)org.eclipse.emf.edit.command.CommandParameter o
 wrapCommand(org.eclipse.emf.common.command.Command,Object,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command o
 getWrappedValues(org.eclipse.emf.edit.command.CommandParameter)java.util.Collection<.IWrapperItemProvider> o
 createItemPropertyDescriptor(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,Object,String,String[]).ItemPropertyDescriptor o
 createItemPropertyDescriptor(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,boolean,boolean,Object,String,String[]).ItemPropertyDescriptor o
 createItemPropertyDescriptor(org.eclipse.emf.common.notify.AdapterFactory,org.eclipse.emf.common.util.ResourceLocator,String,String,org.eclipse.emf.ecore.EStructuralFeature,boolean,boolean,boolean,Object,String,String[],Object).ItemPropertyDescriptor o
ItemProviderAdapter.ChildrenStore os +Entry
 entries .ItemProviderAdapter.ChildrenStore.Entry[] o
 new(java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature>) -
 getEntry(org.eclipse.emf.ecore.EStructuralFeature).ItemProviderAdapter.ChildrenStore.Entry o
 createList(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.common.util.EList<Object> o
 contains(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 getList(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.common.util.EList<Object> -
 getValue(org.eclipse.emf.ecore.EStructuralFeature)Object -
 setValue(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 get(org.eclipse.emf.ecore.EStructuralFeature,int)Object -
 set(org.eclipse.emf.ecore.EStructuralFeature,int,Object)boolean -
 getChildren()java.util.List<Object> -
 getOffset(org.eclipse.emf.ecore.EStructuralFeature)int -
 clear()void -
ItemProviderAdapter.ChildrenStore.Entry os
 feature org.eclipse.emf.ecore.EStructuralFeature -
 list org.eclipse.emf.common.util.EList<Object> -
 new(org.eclipse.emf.ecore.EStructuralFeature) -
ItemProviderDecorator - :.INotifyChangedListener,.IItemProviderDecorator,.IChangeNotifier,.IDisposable
 adapterFactory org.eclipse.emf.common.notify.AdapterFactory o
 decoratedItemProvider .IChangeNotifier o
 changeNotifier .IChangeNotifier o
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 isAdapterForType(Object)boolean -
 getAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory -
 getDecoratedItemProvider().IChangeNotifier -
 setDecoratedItemProvider(.IChangeNotifier)void -
 addListener(.INotifyChangedListener)void -
 removeListener(.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> -
 getPropertyDescriptor(Object,Object).IItemPropertyDescriptor -
 getEditableValue(Object)Object -
 getElements(Object)java.util.Collection<?> -
 getChildren(Object)java.util.Collection<?> -
 hasChildren(Object)boolean -
 getParent(Object)Object -
 getImage(Object)Object -
 getColumnImage(Object,int)Object -
 getText(Object)String -
 getFont(Object)Object -
 getFont(Object,int)Object -
 getForeground(Object)Object -
 getForeground(Object,int)Object -
 getBackground(Object)Object -
 getBackground(Object,int)Object -
 getColumnText(Object,int)String -
 getUpdateableText(Object)String -
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<?> -
 createCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 dispose()void -
 toString()String -
PropertyEditorFactory a :.IPropertyEditorFactory
 propertyEditorFactoryURI org.eclipse.emf.common.util.URI of
 new(org.eclipse.emf.common.util.URI) -
 getPropertyEditorFactoryURI()org.eclipse.emf.common.util.URI -
 createLabelProvider(Object,.IItemPropertyDescriptor).IItemLabelProvider -
 validate(org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 getEStructuralFeature(Object,.IItemPropertyDescriptor)org.eclipse.emf.ecore.EStructuralFeature o
 getPropertyEditorURI(Object,.IItemPropertyDescriptor)org.eclipse.emf.common.util.URI o
 getStyle(String,java.util.Map<String,Integer>)int o
 getStyleElements(String)java.util.List<String> o
 getChoices(org.eclipse.emf.ecore.EModelElement)java.util.Set<String> -
 createDiagnostic(int,int,String,Object[])org.eclipse.emf.common.util.BasicDiagnostic ov
 getString(String,Object[])String ov
 getString(org.eclipse.emf.common.util.ResourceLocator,String,Object[])String ov
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 getEMFEditResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
ReflectiveItemProvider - :.ItemProviderAdapter,.IEditingDomainItemProvider,.IStructuredItemContentProvider,.ITreeItemContentProvider,.IItemLabelProvider,.IItemPropertySource
 allRoots java.util.List<org.eclipse.emf.ecore.EObject> o
 allEPackages java.util.List<org.eclipse.emf.ecore.EPackage> o
 allEClasses java.util.List<org.eclipse.emf.ecore.EClass> o
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> -
 gatherAllMetaData(org.eclipse.emf.ecore.EObject)void o
 getAllEClasses(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EClass> o
 getAllEPackages(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EPackage> o
 gatherMetaData(org.eclipse.emf.ecore.EModelElement)void o
 getAllChildConcreteSubclasses(org.eclipse.emf.ecore.EReference)java.util.List<org.eclipse.emf.ecore.EClass> o
 getAllConcreteSubclasses(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EClass> o
 getChildrenFeatures(Object)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature> o
 getImage(Object)Object -
 getText(Object)String -
 getLabelFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EStructuralFeature o
 capName(String)String o
 format(String,char)String -
 parseName(String,char)java.util.List<String> o
 getAllDelegatedFeatures(org.eclipse.emf.ecore.EStructuralFeature)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> o
 collectNewChildDescriptors(java.util.Collection<Object>,Object)void o
 getCreateChildText(Object,Object,Object,java.util.Collection<?>)String -
 getCreateChildImage(Object,Object,Object,java.util.Collection<?>)Object -
 getTypeText(Object)String o
 getTypeText(org.eclipse.emf.ecore.EAttribute)String o
 getFeatureText(Object)String o
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 isWrappingNeeded(Object)boolean o
ReflectiveItemProviderAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl,.ComposeableAdapterFactory,.IChangeNotifier,.IDisposable
 parentAdapterFactory .ComposedAdapterFactory o
 changeNotifier .IChangeNotifier o
 supportedTypes java.util.Collection<Object> o
 reflectiveItemProviderAdapter .ReflectiveItemProvider o
 new() -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 getRootAdapterFactory().ComposeableAdapterFactory -
 setParentAdapterFactory(.ComposedAdapterFactory)void -
 isFactoryForType(Object)boolean -
 adapt(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adapt(Object,Object)Object -
 addListener(.INotifyChangedListener)void -
 removeListener(.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 dispose()void -
WrapperItemProvider - :.IWrapperItemProvider +ReplacementAffectedObjectCommand,SimpleCopyCommand,WrapperItemPropertyDescriptor,WrappingCopyCommand
 value Object o
 owner Object o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 index int o
 adapterFactory org.eclipse.emf.common.notify.AdapterFactory o
 COPY_COMMAND_LABEL String osf
 COPY_COMMAND_DESCRIPTION String osf
 new(Object,Object,org.eclipse.emf.ecore.EStructuralFeature,int,org.eclipse.emf.common.notify.AdapterFactory) -
 dispose()void -
 getValue()Object -
 getOwner()Object -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getIndex()int -
 setIndex(int)void -
 getElements(Object)java.util.Collection<?> -
 getChildren(Object)java.util.Collection<?> -
 hasChildren(Object)boolean -
 getParent(Object)Object -
 getText(Object)String -
 getImage(Object)Object -
 getFont(Object)Object -
 getForeground(Object)Object -
 getBackground(Object)Object -
 getUpdateableText(Object)String -
 getPropertyDescriptors(Object)java.util.List<.IItemPropertyDescriptor> -
 getPropertyDescriptor(Object,Object).IItemPropertyDescriptor -
 getEditableValue(Object)Object -
 getPropertyName()String o
 getPropertyDescription()String o
 isPropertySettable()boolean o
 isPropertyMultiLine()boolean o
 isPropertySortChoices()boolean o
 getPropertyImage()Object o
 getPropertyImage(Class<?>)Object o
 getPropertyCategory()String o
 getPropertyFilterFlags()String[] o
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<?> -
 createCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
 baseCreateCommand(Object,org.eclipse.emf.edit.domain.EditingDomain,Class<org.eclipse.emf.common.command.Command>,org.eclipse.emf.edit.command.CommandParameter)org.eclipse.emf.common.command.Command -
 createSetCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object,int)org.eclipse.emf.common.command.Command o
 createCopyCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,org.eclipse.emf.edit.command.CopyCommand.Helper)org.eclipse.emf.common.command.Command o
 createDragAndDropCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,float,int,int,java.util.Collection<?>)org.eclipse.emf.common.command.Command o
 getRootAdapterFactory()org.eclipse.emf.common.notify.AdapterFactory o
WrapperItemProvider.WrapperItemPropertyDescriptor o :.ItemPropertyDescriptor
 new(org.eclipse.emf.common.util.ResourceLocator,org.eclipse.emf.ecore.EStructuralFeature) -
 getPropertyValue(Object)Object -
 canSetProperty(Object)boolean -
 isPropertySet(Object)boolean -
 resetPropertyValue(Object)void -
 setPropertyValue(Object,Object)void -
 getValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)Object o
 setValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object)void o
 createSetCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,Object,Object)org.eclipse.emf.common.command.Command o
 isMany(Object)boolean -
 getChoiceOfValues(Object)java.util.Collection<?> -
package org.eclipse.emf.edit.provider.resource
ResourceItemProvider - :org.eclipse.emf.edit.provider.ItemProviderAdapter,org.eclipse.emf.edit.provider.IEditingDomainItemProvider,org.eclipse.emf.edit.provider.IStructuredItemContentProvider,org.eclipse.emf.edit.provider.ITreeItemContentProvider,org.eclipse.emf.edit.provider.IItemLabelProvider,org.eclipse.emf.edit.provider.IItemPropertySource
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 getPropertyDescriptors(Object)java.util.List<org.eclipse.emf.edit.provider.IItemPropertyDescriptor> -
 getChildren(Object)java.util.Collection<?> -
 getContents(org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.ecore.EObject[] o
 getChildrenFeatures(Object)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature> -
 getParent(Object)Object -
 getImage(Object)Object -
 getText(Object)String -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<?> -
 collectNewChildDescriptors(java.util.Collection<Object>,Object)void o
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
ResourceItemProviderAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl,org.eclipse.emf.edit.provider.ComposeableAdapterFactory,org.eclipse.emf.edit.provider.IChangeNotifier,org.eclipse.emf.edit.provider.IDisposable
 resourcePackage Package os
 parentAdapterFactory org.eclipse.emf.edit.provider.ComposedAdapterFactory o
 changeNotifier org.eclipse.emf.edit.provider.IChangeNotifier o
 supportedTypes java.util.Collection<Object> o
 disposable org.eclipse.emf.edit.provider.Disposable o
 new() -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createResourceAdapter()org.eclipse.emf.common.notify.Adapter -
 createResourceSetAdapter()org.eclipse.emf.common.notify.Adapter -
 getRootAdapterFactory()org.eclipse.emf.edit.provider.ComposeableAdapterFactory -
 setParentAdapterFactory(org.eclipse.emf.edit.provider.ComposedAdapterFactory)void -
 isFactoryForType(Object)boolean -
 adapt(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adapt(Object,Object)Object -
 addListener(org.eclipse.emf.edit.provider.INotifyChangedListener)void -
 removeListener(org.eclipse.emf.edit.provider.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 associate(org.eclipse.emf.common.notify.Adapter,org.eclipse.emf.common.notify.Notifier)void o
 dispose()void -
ResourceSetItemProvider - :org.eclipse.emf.edit.provider.ItemProviderAdapter,org.eclipse.emf.edit.provider.IEditingDomainItemProvider,org.eclipse.emf.edit.provider.IStructuredItemContentProvider,org.eclipse.emf.edit.provider.ITreeItemContentProvider,org.eclipse.emf.edit.provider.IItemLabelProvider,org.eclipse.emf.edit.provider.IItemPropertySource
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 getPropertyDescriptors(Object)java.util.List<org.eclipse.emf.edit.provider.IItemPropertyDescriptor> -
 getChildren(Object)java.util.Collection<?> -
 getParent(Object)Object -
 getImage(Object)Object -
 getText(Object)String -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getNewChildDescriptors(Object,org.eclipse.emf.edit.domain.EditingDomain,Object)java.util.Collection<?> -
 collectNewChildDescriptors(java.util.Collection<Object>,Object)void o
 createDragAndDropCommand(org.eclipse.emf.edit.domain.EditingDomain,Object,float,int,int,java.util.Collection<?>)org.eclipse.emf.common.command.Command o
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
package org.eclipse.emf.edit.tree
TreeFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .TreeFactory sf
 createTreeNode().TreeNode a
 getTreePackage().TreePackage a
TreeNode ai :org.eclipse.emf.ecore.EObject
 getParent().TreeNode a
 setParent(.TreeNode)void a
 getChildren()org.eclipse.emf.common.util.EList<.TreeNode> a
 getData()org.eclipse.emf.ecore.EObject a
 setData(org.eclipse.emf.ecore.EObject)void a
TreePackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .TreePackage sf
 TREE_NODE int sf
 TREE_NODE__PARENT int sf
 TREE_NODE__CHILDREN int sf
 TREE_NODE__DATA int sf
 TREE_NODE_FEATURE_COUNT int sf
 getTreeNode()org.eclipse.emf.ecore.EClass a
 getTreeNode_Parent()org.eclipse.emf.ecore.EReference a
 getTreeNode_Children()org.eclipse.emf.ecore.EReference a
 getTreeNode_Data()org.eclipse.emf.ecore.EReference a
 getTreeFactory().TreeFactory a
TreePackage.Literals sai
 TREE_NODE org.eclipse.emf.ecore.EClass sf
 TREE_NODE__PARENT org.eclipse.emf.ecore.EReference sf
 TREE_NODE__CHILDREN org.eclipse.emf.ecore.EReference sf
 TREE_NODE__DATA org.eclipse.emf.ecore.EReference sf
package org.eclipse.emf.edit.tree.provider
TreeItemProviderAdapterFactory - :org.eclipse.emf.edit.tree.util.TreeAdapterFactory,org.eclipse.emf.edit.provider.ComposeableAdapterFactory,org.eclipse.emf.edit.provider.IChangeNotifier,org.eclipse.emf.edit.provider.IDisposable
 parentAdapterFactory org.eclipse.emf.edit.provider.ComposedAdapterFactory o
 changeNotifier org.eclipse.emf.edit.provider.IChangeNotifier o
 disposable org.eclipse.emf.edit.provider.Disposable o
 supportedTypes java.util.Collection<Object> o
 new() -
 createTreeNodeAdapter()org.eclipse.emf.common.notify.Adapter -
 getRootAdapterFactory()org.eclipse.emf.edit.provider.ComposeableAdapterFactory -
 setParentAdapterFactory(org.eclipse.emf.edit.provider.ComposedAdapterFactory)void -
 isFactoryForType(Object)boolean -
 adapt(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adapt(Object,Object)Object -
 adaptNew(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 addListener(org.eclipse.emf.edit.provider.INotifyChangedListener)void -
 removeListener(org.eclipse.emf.edit.provider.INotifyChangedListener)void -
 fireNotifyChanged(org.eclipse.emf.common.notify.Notification)void -
 dispose()void -
TreeNodeItemProvider - :org.eclipse.emf.edit.provider.ItemProviderAdapter,org.eclipse.emf.edit.provider.IEditingDomainItemProvider,org.eclipse.emf.edit.provider.INotifyChangedListener,org.eclipse.emf.edit.provider.IStructuredItemContentProvider,org.eclipse.emf.edit.provider.ITreeItemContentProvider,org.eclipse.emf.edit.provider.IItemLabelProvider,org.eclipse.emf.edit.provider.IItemPropertySource
 delegateItemProvider org.eclipse.emf.edit.provider.IChangeNotifier o
 itemDelegator org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator o
 new(org.eclipse.emf.common.notify.AdapterFactory) -
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 getPropertyDescriptors(Object)java.util.List<org.eclipse.emf.edit.provider.IItemPropertyDescriptor> -
 getChildrenFeatures(Object)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature> -
 getParent(Object)Object -
 getImage(Object)Object -
 getText(Object)String -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 collectNewChildDescriptors(java.util.Collection<Object>,Object)void o
 dispose()void -
package org.eclipse.emf.edit.tree.util
TreeAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.emf.edit.tree.TreePackage os
 modelSwitch .TreeSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createTreeNodeAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
TreeSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.emf.edit.tree.TreePackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseTreeNode(org.eclipse.emf.edit.tree.TreeNode)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
