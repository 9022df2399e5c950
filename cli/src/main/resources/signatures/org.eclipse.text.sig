# org.eclipse.platform:org.eclipse.text:3.14.800
package org.eclipse.jface.text
AbstractDocument a :.IDocument,.IDocumentExtension,.IDocumentExtension2,.IDocumentExtension3,.IDocumentExtension4,.IRepairableDocument,.IRepairableDocumentExtension
 new() o
 getStore().ITextStore o
 getTracker().ILineTracker o
 getDocumentListeners()java.util.List<.IDocumentListener> o
 getDocumentPartitioningListeners()java.util.List<.IDocumentPartitioningListener> o
 getDocumentManagedPositions()java.util.Map<String,java.util.List<.Position>> o
 getDocumentPartitioner().IDocumentPartitioner -
 setTextStore(.ITextStore)void o
 setLineTracker(.ILineTracker)void o
 setDocumentPartitioner(.IDocumentPartitioner)void -
 completeInitialization()void o
 addDocumentListener(.IDocumentListener)void -
 removeDocumentListener(.IDocumentListener)void -
 addPrenotifiedDocumentListener(.IDocumentListener)void -
 removePrenotifiedDocumentListener(.IDocumentListener)void -
 addDocumentPartitioningListener(.IDocumentPartitioningListener)void -
 removeDocumentPartitioningListener(.IDocumentPartitioningListener)void -
 addPosition(String,.Position)void - !.BadLocationException,.BadPositionCategoryException
 addPosition(.Position)void - !.BadLocationException
 addPositionCategory(String)void -
 addPositionUpdater(.IPositionUpdater)void -
 containsPosition(String,int,int)boolean -
 containsPositionCategory(String)boolean -
 computeIndexInPositionList(java.util.List<.Position>,int)int ox
 computeIndexInPositionList(java.util.List<.Position>,int,boolean)int o
 computeIndexInCategory(String,int)int - !.BadLocationException,.BadPositionCategoryException
 fireDocumentPartitioningChanged()void ox
 fireDocumentPartitioningChanged(.IRegion)void ox
 fireDocumentPartitioningChanged(.DocumentPartitioningChangedEvent)void o
 fireDocumentAboutToBeChanged(.DocumentEvent)void o
 updateDocumentStructures(.DocumentEvent)void o
 doFireDocumentChanged(.DocumentEvent)void o
 doFireDocumentChanged(.DocumentEvent,boolean,.IRegion)void ox
 doFireDocumentChanged2(.DocumentEvent)void o
 fireDocumentChanged(.DocumentEvent)void o
 getChar(int)char - !.BadLocationException
 getContentType(int)String - !.BadLocationException
 getLegalContentTypes()String[] -
 getLength()int -
 getLineDelimiter(int)String - !.BadLocationException
 getLegalLineDelimiters()String[] -
 getDefaultLineDelimiter()String -
 setInitialLineDelimiter(String)void -
 getLineLength(int)int - !.BadLocationException
 getLineOfOffset(int)int - !.BadLocationException
 getLineOffset(int)int - !.BadLocationException
 getLineInformation(int).IRegion - !.BadLocationException
 getLineInformationOfOffset(int).IRegion - !.BadLocationException
 getNumberOfLines()int -
 getNumberOfLines(int,int)int - !.BadLocationException
 computeNumberOfLines(String)int -
 getPartition(int).ITypedRegion - !.BadLocationException
 computePartitioning(int,int).ITypedRegion[] - !.BadLocationException
 getPositions(String).Position[] - !.BadPositionCategoryException
 getPositionCategories()String[] -
 getPositionUpdaters().IPositionUpdater[] -
 get()String -
 get(int,int)String - !.BadLocationException
 insertPositionUpdater(.IPositionUpdater,int)void -
 removePosition(String,.Position)void - !.BadPositionCategoryException
 removePosition(.Position)void -
 removePositionCategory(String)void - !.BadPositionCategoryException
 removePositionUpdater(.IPositionUpdater)void -
 getModificationStamp()long -
 replace(int,int,String,long)void - !.BadLocationException
 isLineInformationRepairNeeded(int,int,String)boolean - !.BadLocationException
 replace(int,int,String)void - !.BadLocationException
 set(String)void -
 set(String,long)void -
 updatePositions(.DocumentEvent)void o
 search(int,String,boolean,boolean,boolean)int x !.BadLocationException
 acceptPostNotificationReplaces()void -
 ignorePostNotificationReplaces()void -
 registerPostNotificationReplace(.IDocumentListener,.IDocumentExtension.IReplace)void -
 stopPostNotificationProcessing()void -
 resumePostNotificationProcessing()void -
 startSequentialRewrite(boolean)void x
 stopSequentialRewrite()void x
 resumeListenerNotification()void -
 stopListenerNotification()void -
 computePartitioning(String,int,int,boolean).ITypedRegion[] - !.BadLocationException,.BadPartitioningException
 getContentType(String,int,boolean)String - !.BadLocationException,.BadPartitioningException
 getDocumentPartitioner(String).IDocumentPartitioner -
 getLegalContentTypes(String)String[] - !.BadPartitioningException
 getPartition(String,int,boolean).ITypedRegion - !.BadLocationException,.BadPartitioningException
 getPartitionings()String[] -
 setDocumentPartitioner(String,.IDocumentPartitioner)void -
 repairLineInformation()void -
 fireRewriteSessionChanged(.DocumentRewriteSessionEvent)void o
 getActiveRewriteSession().DocumentRewriteSession f
 startRewriteSession(.DocumentRewriteSessionType).DocumentRewriteSession -
 startRewriteSessionOnPartitioners(.DocumentRewriteSession)void of
 stopRewriteSession(.DocumentRewriteSession)void -
 stopRewriteSessionOnPartitioners(.DocumentRewriteSession)void of
 addDocumentRewriteSessionListener(.IDocumentRewriteSessionListener)void -
 removeDocumentRewriteSessionListener(.IDocumentRewriteSessionListener)void -
 checkStateOfPartitioner(.IDocumentPartitioner,String)void of
 getPositions(String,int,int,boolean,boolean).Position[] - !.BadPositionCategoryException
BadLocationException - :Exception
 new() -
 new(String) -
BadPartitioningException - :Exception
 new() -
 new(String) -
BadPositionCategoryException - :Exception
 new() -
 new(String) -
DefaultPositionUpdater - :.IPositionUpdater
 fPosition .Position o
 fOriginalPosition .Position o
 fOffset int o
 fLength int o
 fReplaceLength int o
 fDocument .IDocument o
 new(String) -
 getCategory()String o
 isAffectingReplace()boolean o
 adaptToInsert()void o
 adaptToRemove()void o
 adaptToReplace()void o
 notDeleted()boolean o
 update(.DocumentEvent)void -
Document - :.AbstractDocument
 new() -
 new(String) -
 isLineInformationRepairNeeded(int,int,String)boolean - !.BadLocationException
DocumentEvent -
 fDocument .IDocument -
 fOffset int -
 fLength int -
 fText String -
 fModificationStamp long -
 new(.IDocument,int,int,String) -
 new() -
 getDocument().IDocument -
 getOffset()int -
 getLength()int -
 getText()String -
 getModificationStamp()long -
 toString()String -
DocumentPartitioningChangedEvent -
 new(.IDocument) -
 getDocument().IDocument -
 getChangedRegion(String).IRegion -
 getChangedPartitionings()String[] -
 setPartitionChange(String,int,int)void -
 isEmpty()boolean -
 getCoverage().IRegion -
DocumentRewriteSession -
 new(.DocumentRewriteSessionType) o
 getSessionType().DocumentRewriteSessionType -
 toString()String -
DocumentRewriteSessionEvent -
 SESSION_START Object sf
 SESSION_STOP Object sf
 fDocument .IDocument -
 fSession .DocumentRewriteSession -
 fChangeType Object -
 new(.IDocument,.DocumentRewriteSession,Object) -
 getDocument().IDocument -
 getChangeType()Object -
 getSession().DocumentRewriteSession -
DocumentRewriteSessionType -
 UNRESTRICTED .DocumentRewriteSessionType sf
 UNRESTRICTED_SMALL .DocumentRewriteSessionType sf
 SEQUENTIAL .DocumentRewriteSessionType sf
 STRICTLY_SEQUENTIAL .DocumentRewriteSessionType sf
FindReplaceDocumentAdapter - :CharSequence
 new(.IDocument) -
 find(int,String,boolean,boolean,boolean,boolean).IRegion - !.BadLocationException
 replace(String,boolean).IRegion - !.BadLocationException
 length()int -
 charAt(int)char -
 subSequence(int,int)CharSequence -
 toString()String -
 escapeForRegExPattern(String)String s
IDocument ai
 DEFAULT_CATEGORY String sf
 DEFAULT_CONTENT_TYPE String sf
 getChar(int)char a !.BadLocationException
 getLength()int a
 get()String a
 get(int,int)String a !.BadLocationException
 set(String)void a
 replace(int,int,String)void a !.BadLocationException
 addDocumentListener(.IDocumentListener)void a
 removeDocumentListener(.IDocumentListener)void a
 addPrenotifiedDocumentListener(.IDocumentListener)void a
 removePrenotifiedDocumentListener(.IDocumentListener)void a
 addPositionCategory(String)void a
 removePositionCategory(String)void a !.BadPositionCategoryException
 getPositionCategories()String[] a
 containsPositionCategory(String)boolean a
 addPosition(.Position)void a !.BadLocationException
 removePosition(.Position)void a
 addPosition(String,.Position)void a !.BadLocationException,.BadPositionCategoryException
 removePosition(String,.Position)void a !.BadPositionCategoryException
 getPositions(String).Position[] a !.BadPositionCategoryException
 containsPosition(String,int,int)boolean a
 computeIndexInCategory(String,int)int a !.BadLocationException,.BadPositionCategoryException
 addPositionUpdater(.IPositionUpdater)void a
 removePositionUpdater(.IPositionUpdater)void a
 insertPositionUpdater(.IPositionUpdater,int)void a
 getPositionUpdaters().IPositionUpdater[] a
 getLegalContentTypes()String[] a
 getContentType(int)String a !.BadLocationException
 getPartition(int).ITypedRegion a !.BadLocationException
 computePartitioning(int,int).ITypedRegion[] a !.BadLocationException
 addDocumentPartitioningListener(.IDocumentPartitioningListener)void a
 removeDocumentPartitioningListener(.IDocumentPartitioningListener)void a
 setDocumentPartitioner(.IDocumentPartitioner)void a
 getDocumentPartitioner().IDocumentPartitioner a
 getLineLength(int)int a !.BadLocationException
 getLineOfOffset(int)int a !.BadLocationException
 getLineOffset(int)int a !.BadLocationException
 getLineInformation(int).IRegion a !.BadLocationException
 getLineInformationOfOffset(int).IRegion a !.BadLocationException
 getNumberOfLines()int a
 getNumberOfLines(int,int)int a !.BadLocationException
 computeNumberOfLines(String)int a
 getLegalLineDelimiters()String[] a
 getLineDelimiter(int)String a !.BadLocationException
 search(int,String,boolean,boolean,boolean)int ax !.BadLocationException
IDocumentExtension ai +IReplace
 registerPostNotificationReplace(.IDocumentListener,.IDocumentExtension.IReplace)void a !UnsupportedOperationException
 stopPostNotificationProcessing()void a
 resumePostNotificationProcessing()void a
 startSequentialRewrite(boolean)void ax
 stopSequentialRewrite()void ax
IDocumentExtension.IReplace sai
 perform(.IDocument,.IDocumentListener)void a
IDocumentExtension2 ai
 ignorePostNotificationReplaces()void a
 acceptPostNotificationReplaces()void a
 stopListenerNotification()void a
 resumeListenerNotification()void a
IDocumentExtension3 ai
 DEFAULT_PARTITIONING String sf
 getPartitionings()String[] a
 getLegalContentTypes(String)String[] a !.BadPartitioningException
 getContentType(String,int,boolean)String a !.BadLocationException,.BadPartitioningException
 getPartition(String,int,boolean).ITypedRegion a !.BadLocationException,.BadPartitioningException
 computePartitioning(String,int,int,boolean).ITypedRegion[] a !.BadLocationException,.BadPartitioningException
 setDocumentPartitioner(String,.IDocumentPartitioner)void a
 getDocumentPartitioner(String).IDocumentPartitioner a
IDocumentExtension4 ai
 UNKNOWN_MODIFICATION_STAMP long sf
 startRewriteSession(.DocumentRewriteSessionType).DocumentRewriteSession a !IllegalStateException
 stopRewriteSession(.DocumentRewriteSession)void a
 getActiveRewriteSession().DocumentRewriteSession a
 addDocumentRewriteSessionListener(.IDocumentRewriteSessionListener)void a
 removeDocumentRewriteSessionListener(.IDocumentRewriteSessionListener)void a
 replace(int,int,String,long)void a !.BadLocationException
 set(String,long)void a
 getModificationStamp()long a
 getDefaultLineDelimiter()String a
 setInitialLineDelimiter(String)void a
IDocumentInformationMapping ai
 getCoverage().IRegion a
 toOriginOffset(int)int a !.BadLocationException
 toOriginRegion(.IRegion).IRegion a !.BadLocationException
 toOriginLines(int).IRegion a !.BadLocationException
 toOriginLine(int)int a !.BadLocationException
 toImageOffset(int)int a !.BadLocationException
 toImageRegion(.IRegion).IRegion a !.BadLocationException
 toImageLine(int)int a !.BadLocationException
 toClosestImageLine(int)int a !.BadLocationException
IDocumentInformationMappingExtension ai
 toExactImageRegion(.IRegion).IRegion a !.BadLocationException
 toExactImageRegions(.IRegion).IRegion[] a !.BadLocationException
 toExactOriginRegions(.IRegion).IRegion[] a !.BadLocationException
 getImageLength()int a
 getExactCoverage(.IRegion).IRegion[] a !.BadLocationException
IDocumentInformationMappingExtension2 ai
 toClosestImageRegion(.IRegion).IRegion a !.BadLocationException
IDocumentListener ai
 documentAboutToBeChanged(.DocumentEvent)void a
 documentChanged(.DocumentEvent)void a
IDocumentPartitioner ai
 connect(.IDocument)void a
 disconnect()void a
 documentAboutToBeChanged(.DocumentEvent)void a
 documentChanged(.DocumentEvent)boolean a
 getLegalContentTypes()String[] a
 getContentType(int)String a
 computePartitioning(int,int).ITypedRegion[] a
 getPartition(int).ITypedRegion a
IDocumentPartitionerExtension ai
 documentChanged2(.DocumentEvent).IRegion a
IDocumentPartitionerExtension2 ai
 getManagingPositionCategories()String[] a
 getContentType(int,boolean)String a
 getPartition(int,boolean).ITypedRegion a
 computePartitioning(int,int,boolean).ITypedRegion[] a
IDocumentPartitionerExtension3 ai
 startRewriteSession(.DocumentRewriteSession)void a !IllegalStateException
 stopRewriteSession(.DocumentRewriteSession)void a
 getActiveRewriteSession().DocumentRewriteSession a
 connect(.IDocument,boolean)void a
IDocumentPartitioningListener ai
 documentPartitioningChanged(.IDocument)void a
IDocumentRewriteSessionListener ai
 documentRewriteSessionChanged(.DocumentRewriteSessionEvent)void a
ILineTracker ai
 getLegalLineDelimiters()String[] a
 getLineDelimiter(int)String a !.BadLocationException
 computeNumberOfLines(String)int a
 getNumberOfLines()int a
 getNumberOfLines(int,int)int a !.BadLocationException
 getLineOffset(int)int a !.BadLocationException
 getLineLength(int)int a !.BadLocationException
 getLineNumberOfOffset(int)int a !.BadLocationException
 getLineInformationOfOffset(int).IRegion a !.BadLocationException
 getLineInformation(int).IRegion a !.BadLocationException
 replace(int,int,String)void a !.BadLocationException
 set(String)void a
IPositionUpdater ai
 update(.DocumentEvent)void a
IRegion ai
 getLength()int a
 getOffset()int a
IRepairableDocument ai
 repairLineInformation()void a
IRepairableDocumentExtension ai
 isLineInformationRepairNeeded(int,int,String)boolean a !.BadLocationException
ISlaveDocumentManager ai
 createSlaveDocument(.IDocument).IDocument a
 freeSlaveDocument(.IDocument)void a
 createMasterSlaveMapping(.IDocument).IDocumentInformationMapping a
 getMasterDocument(.IDocument).IDocument a
 isSlaveDocument(.IDocument)boolean a
 setAutoExpandMode(.IDocument,boolean)void a
ISlaveDocumentManagerExtension ai
 getSlaveDocuments(.IDocument).IDocument[] a
ISynchronizable ai
 setLockObject(Object)void a
 getLockObject()Object a
ITextStore ai
 get(int)char a
 get(int,int)String a
 getLength()int a
 replace(int,int,String)void a
 set(String)void a
ITypedRegion ai :.IRegion
 getType()String a
Position -
 offset int -
 length int -
 isDeleted boolean -
 new(int) -
 new(int,int) -
 new() o
 hashCode()int -
 delete()void -
 undelete()void -
 equals(Object)boolean -
 getLength()int -
 getOffset()int -
 includes(int)boolean -
 overlapsWith(int,int)boolean -
 isDeleted()boolean -
 setLength(int)void -
 setOffset(int)void -
 toString()String -
Region - :.IRegion
 new(int,int) -
 getLength()int -
 getOffset()int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
RewriteSessionEditProcessor f :org.eclipse.text.edits.TextEditProcessor
 new(.IDocument,org.eclipse.text.edits.TextEdit,int) -
 performEdits()org.eclipse.text.edits.UndoEdit - !org.eclipse.text.edits.MalformedTreeException,.BadLocationException
 isLargeEdit(org.eclipse.text.edits.TextEdit)boolean s
TypedPosition - :.Position
 new(int,int,String) -
 new(.ITypedRegion) -
 getType()String -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
package org.eclipse.jface.text.link
ILinkedModeListener ai
 NONE int sf
 EXIT_ALL int sf
 UPDATE_CARET int sf
 SELECT int sf
 EXTERNAL_MODIFICATION int sf
 left(.LinkedModeModel,int)void a
 suspend(.LinkedModeModel)void a
 resume(.LinkedModeModel,int)void a
LinkedModeModel -
 hasInstalledModel(org.eclipse.jface.text.IDocument)boolean s
 hasInstalledModel(org.eclipse.jface.text.IDocument[])boolean s
 closeAllModels(org.eclipse.jface.text.IDocument)void s
 getModel(org.eclipse.jface.text.IDocument,int).LinkedModeModel s
 exit(int)void -
 stopForwarding(int)void -
 addGroup(.LinkedPositionGroup)void - !org.eclipse.jface.text.BadLocationException
 new() -
 forceInstall()void - !org.eclipse.jface.text.BadLocationException
 tryInstall()boolean - !org.eclipse.jface.text.BadLocationException
 isNested()boolean -
 getTabStopSequence()java.util.List<.LinkedPosition> -
 addLinkingListener(.ILinkedModeListener)void -
 removeLinkingListener(.ILinkedModeListener)void -
 findPosition(.LinkedPosition).LinkedPosition -
 anyPositionContains(int)boolean -
 getGroupForPosition(org.eclipse.jface.text.Position).LinkedPositionGroup -
LinkedPosition - :org.eclipse.jface.text.Position
 new(org.eclipse.jface.text.IDocument,int,int,int) -
 new(org.eclipse.jface.text.IDocument,int,int) -
 getDocument()org.eclipse.jface.text.IDocument -
 equals(Object)boolean -
 overlapsWith(.LinkedPosition)boolean -
 includes(org.eclipse.jface.text.DocumentEvent)boolean -
 includes(.LinkedPosition)boolean -
 includes(int)boolean -
 includes(org.eclipse.jface.text.IDocument,int,int)boolean o
 getContent()String - !org.eclipse.jface.text.BadLocationException
 getSequenceNumber()int -
 setSequenceNumber(int)void -
 hashCode()int -
LinkedPositionGroup -
 NO_STOP int sf
 new() -
 addPosition(.LinkedPosition)void - !org.eclipse.jface.text.BadLocationException
 isEmpty()boolean -
 isEmtpy()boolean x
 getPositions().LinkedPosition[] -
package org.eclipse.jface.text.projection
ChildDocument - :.ProjectionDocument
 new(org.eclipse.jface.text.IDocument) -
 getParentDocument()org.eclipse.jface.text.IDocument -
 setParentDocumentRange(int,int)void - !org.eclipse.jface.text.BadLocationException
 getParentDocumentRange()org.eclipse.jface.text.Position -
ChildDocumentManager - :.ProjectionDocumentManager
 new() -
 createProjectionDocument(org.eclipse.jface.text.IDocument).ProjectionDocument o
IMinimalMapping kai
 getCoverage()org.eclipse.jface.text.IRegion a
 toOriginRegion(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion a !org.eclipse.jface.text.BadLocationException
 toOriginOffset(int)int a !org.eclipse.jface.text.BadLocationException
 toExactOriginRegions(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion[] a !org.eclipse.jface.text.BadLocationException
 getImageLength()int a
ProjectionDocument - :org.eclipse.jface.text.AbstractDocument
 new(org.eclipse.jface.text.IDocument) -
 dispose()void -
 getFragments()org.eclipse.jface.text.Position[] of
 getSegments()org.eclipse.jface.text.Position[] of
 getProjectionMapping().ProjectionMapping x
 getDocumentInformationMapping()org.eclipse.jface.text.IDocumentInformationMapping -
 getMasterDocument()org.eclipse.jface.text.IDocument -
 getDefaultLineDelimiter()String -
 computeUnprojectedMasterRegions(int,int)org.eclipse.jface.text.IRegion[] f !org.eclipse.jface.text.BadLocationException
 addMasterDocumentRange(int,int)void - !org.eclipse.jface.text.BadLocationException
 removeMasterDocumentRange(int,int)void - !org.eclipse.jface.text.BadLocationException
 computeProjectedMasterRegions(int,int)org.eclipse.jface.text.IRegion[] f !org.eclipse.jface.text.BadLocationException
 isUpdating()boolean o
 replace(int,int,String)void - !org.eclipse.jface.text.BadLocationException
 set(String)void -
 adaptProjectionToMasterChange(org.eclipse.jface.text.DocumentEvent)boolean of !org.eclipse.jface.text.BadLocationException
 masterDocumentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 masterDocumentChanged(org.eclipse.jface.text.DocumentEvent)void -
 fireDocumentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void o
 fireDocumentChanged(org.eclipse.jface.text.DocumentEvent)void o
 updateDocumentStructures(org.eclipse.jface.text.DocumentEvent)void o
 registerPostNotificationReplace(org.eclipse.jface.text.IDocumentListener,org.eclipse.jface.text.IDocumentExtension.IReplace)void -
 setAutoExpandMode(boolean)void -
 replaceMasterDocumentRanges(int,int)void - !org.eclipse.jface.text.BadLocationException
ProjectionDocumentManager - :org.eclipse.jface.text.IDocumentListener,org.eclipse.jface.text.ISlaveDocumentManager,org.eclipse.jface.text.ISlaveDocumentManagerExtension
 new() -
 fireDocumentEvent(boolean,org.eclipse.jface.text.DocumentEvent)void o
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 createMasterSlaveMapping(org.eclipse.jface.text.IDocument)org.eclipse.jface.text.IDocumentInformationMapping -
 createSlaveDocument(org.eclipse.jface.text.IDocument)org.eclipse.jface.text.IDocument -
 createProjectionDocument(org.eclipse.jface.text.IDocument).ProjectionDocument o
 freeSlaveDocument(org.eclipse.jface.text.IDocument)void -
 getMasterDocument(org.eclipse.jface.text.IDocument)org.eclipse.jface.text.IDocument -
 isSlaveDocument(org.eclipse.jface.text.IDocument)boolean -
 setAutoExpandMode(org.eclipse.jface.text.IDocument,boolean)void -
 getSlaveDocuments(org.eclipse.jface.text.IDocument)org.eclipse.jface.text.IDocument[] -
ProjectionMapping - :org.eclipse.jface.text.IDocumentInformationMapping,org.eclipse.jface.text.IDocumentInformationMappingExtension,org.eclipse.jface.text.IDocumentInformationMappingExtension2,.IMinimalMapping
 new(org.eclipse.jface.text.IDocument,String,org.eclipse.jface.text.IDocument,String) -
 projectionChanged()void -
 getCoverage()org.eclipse.jface.text.IRegion -
 toOriginOffset(int)int - !org.eclipse.jface.text.BadLocationException
 toOriginRegion(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 toOriginLines(int)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 toOriginLine(int)int - !org.eclipse.jface.text.BadLocationException
 toImageOffset(int)int - !org.eclipse.jface.text.BadLocationException
 toExactImageRegion(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 toImageRegion(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 toClosestImageRegion(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 toImageLine(int)int - !org.eclipse.jface.text.BadLocationException
 toClosestImageLine(int)int - !org.eclipse.jface.text.BadLocationException
 toExactOriginRegions(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion[] - !org.eclipse.jface.text.BadLocationException
 getImageLength()int -
 toExactImageRegions(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion[] - !org.eclipse.jface.text.BadLocationException
 getExactCoverage(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion[] - !org.eclipse.jface.text.BadLocationException
package org.eclipse.jface.text.rules
DefaultPartitioner x :org.eclipse.jface.text.IDocumentPartitioner,org.eclipse.jface.text.IDocumentPartitionerExtension,org.eclipse.jface.text.IDocumentPartitionerExtension2,org.eclipse.jface.text.IDocumentPartitionerExtension3
 CONTENT_TYPES_CATEGORY String sfx
 fScanner .IPartitionTokenScanner ox
 fLegalContentTypes String[] ox
 fDocument org.eclipse.jface.text.IDocument ox
 fPreviousDocumentLength int ox
 fPositionUpdater org.eclipse.jface.text.DefaultPositionUpdater ox
 fStartOffset int ox
 fEndOffset int ox
 fDeleteOffset int ox
 new(.IPartitionTokenScanner,String[]) x
 getManagingPositionCategories()String[] x
 connect(org.eclipse.jface.text.IDocument)void x
 connect(org.eclipse.jface.text.IDocument,boolean)void x
 checkInitialization()void ofx
 initialize()void ox
 disconnect()void x
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void x
 documentChanged(org.eclipse.jface.text.DocumentEvent)boolean x
 documentChanged2(org.eclipse.jface.text.DocumentEvent)org.eclipse.jface.text.IRegion x
 findClosestPosition(int)org.eclipse.jface.text.TypedPosition ox
 getContentType(int)String x
 getPartition(int)org.eclipse.jface.text.ITypedRegion x
 computePartitioning(int,int)org.eclipse.jface.text.ITypedRegion[] x
 getLegalContentTypes()String[] x
 isSupportedContentType(String)boolean ox
 getTokenContentType(.IToken)String ox
 getContentType(int,boolean)String x
 getPartition(int,boolean)org.eclipse.jface.text.ITypedRegion x
 computePartitioning(int,int,boolean)org.eclipse.jface.text.ITypedRegion[] x
 startRewriteSession(org.eclipse.jface.text.DocumentRewriteSession)void x !IllegalStateException
 stopRewriteSession(org.eclipse.jface.text.DocumentRewriteSession)void x
 getActiveRewriteSession()org.eclipse.jface.text.DocumentRewriteSession x
 flushRewriteSession()void ofx
FastPartitioner - :org.eclipse.jface.text.IDocumentPartitioner,org.eclipse.jface.text.IDocumentPartitionerExtension,org.eclipse.jface.text.IDocumentPartitionerExtension2,org.eclipse.jface.text.IDocumentPartitionerExtension3
 fScanner .IPartitionTokenScanner of
 fLegalContentTypes String[] of
 fDocument org.eclipse.jface.text.IDocument o
 fPreviousDocumentLength int o
 fPositionUpdater org.eclipse.jface.text.DefaultPositionUpdater of
 fStartOffset int o
 fEndOffset int o
 fDeleteOffset int o
 new(.IPartitionTokenScanner,String[]) -
 getManagingPositionCategories()String[] -
 connect(org.eclipse.jface.text.IDocument)void f
 connect(org.eclipse.jface.text.IDocument,boolean)void -
 checkInitialization()void of
 initialize()void o
 disconnect()void -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)boolean f
 documentChanged2(org.eclipse.jface.text.DocumentEvent)org.eclipse.jface.text.IRegion -
 findClosestPosition(int)org.eclipse.jface.text.TypedPosition o
 getContentType(int)String -
 getPartition(int)org.eclipse.jface.text.ITypedRegion -
 computePartitioning(int,int)org.eclipse.jface.text.ITypedRegion[] f
 getLegalContentTypes()String[] -
 isSupportedContentType(String)boolean o
 getTokenContentType(.IToken)String o
 getContentType(int,boolean)String -
 getPartition(int,boolean)org.eclipse.jface.text.ITypedRegion -
 computePartitioning(int,int,boolean)org.eclipse.jface.text.ITypedRegion[] -
 startRewriteSession(org.eclipse.jface.text.DocumentRewriteSession)void - !IllegalStateException
 stopRewriteSession(org.eclipse.jface.text.DocumentRewriteSession)void -
 getActiveRewriteSession()org.eclipse.jface.text.DocumentRewriteSession -
 flushRewriteSession()void of
 clearPositionCache()void of
 getPositions()org.eclipse.jface.text.Position[] of !org.eclipse.jface.text.BadPositionCategoryException
ICharacterScanner ai
 EOF int sf
 getLegalLineDelimiters()char[][] a
 getColumn()int a
 read()int a
 unread()void a
IPartitionTokenScanner ai :.ITokenScanner
 setPartialRange(org.eclipse.jface.text.IDocument,int,int,String,int)void a
IRule ai
 evaluate(.ICharacterScanner).IToken a
IToken ai
 isUndefined()boolean a
 isWhitespace()boolean a
 isEOF()boolean a
 isOther()boolean a
 getData()Object a
ITokenScanner ai
 setRange(org.eclipse.jface.text.IDocument,int,int)void a
 nextToken().IToken a
 getTokenOffset()int a
 getTokenLength()int a
RuleBasedPartitioner x :org.eclipse.jface.text.IDocumentPartitioner,org.eclipse.jface.text.IDocumentPartitionerExtension,org.eclipse.jface.text.IDocumentPartitionerExtension2
 CONTENT_TYPES_CATEGORY String sfx
 fScanner .RuleBasedScanner ox
 fLegalContentTypes String[] ox
 fDocument org.eclipse.jface.text.IDocument ox
 fPreviousDocumentLength int ox
 fPositionUpdater org.eclipse.jface.text.DefaultPositionUpdater ox
 fStartOffset int ox
 fEndOffset int ox
 fDeleteOffset int ox
 new(.RuleBasedScanner,String[]) x
 getManagingPositionCategories()String[] x
 connect(org.eclipse.jface.text.IDocument)void x
 initialize()void ox
 disconnect()void x
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void x
 documentChanged(org.eclipse.jface.text.DocumentEvent)boolean x
 documentChanged2(org.eclipse.jface.text.DocumentEvent)org.eclipse.jface.text.IRegion x
 findClosestPosition(int)org.eclipse.jface.text.TypedPosition ox
 getContentType(int)String x
 getPartition(int)org.eclipse.jface.text.ITypedRegion x
 computePartitioning(int,int)org.eclipse.jface.text.ITypedRegion[] x
 getLegalContentTypes()String[] x
 isSupportedContentType(String)boolean ox
 getTokenContentType(.IToken)String ox
 getContentType(int,boolean)String x
 getPartition(int,boolean)org.eclipse.jface.text.ITypedRegion x
 computePartitioning(int,int,boolean)org.eclipse.jface.text.ITypedRegion[] x
RuleBasedScanner - :.ICharacterScanner,.ITokenScanner
 fRules .IRule[] o
 fDefaultReturnToken .IToken o
 fDocument org.eclipse.jface.text.IDocument o
 fDelimiters char[][] o
 fOffset int o
 fRangeEnd int o
 fTokenOffset int o
 fColumn int o
 UNDEFINED int osf
 new() -
 setRules(.IRule[])void v
 setDefaultReturnToken(.IToken)void -
 setRange(org.eclipse.jface.text.IDocument,int,int)void -
 getTokenOffset()int -
 getTokenLength()int -
 getColumn()int -
 getLegalLineDelimiters()char[][] -
 nextToken().IToken -
 read()int -
 unread()void -
package org.eclipse.jface.text.source
Annotation -
 TYPE_UNKNOWN String sf
 new() o
 new(String,boolean,String) -
 new(boolean) -
 isPersistent()boolean -
 setType(String)void -
 getType()String -
 markDeleted(boolean)void -
 isMarkedDeleted()boolean -
 setText(String)void -
 getText()String -
AnnotationModel - :.IAnnotationModel,.IAnnotationModelExtension,.IAnnotationModelExtension2,org.eclipse.jface.text.ISynchronizable
 fAnnotations java.util.Map<.Annotation,org.eclipse.jface.text.Position> ox
 fAnnotationModelListeners java.util.ArrayList<.IAnnotationModelListener> o
 fDocument org.eclipse.jface.text.IDocument o
 new() -
 getAnnotationMap().IAnnotationMap o
 getLockObject()Object -
 setLockObject(Object)void -
 getAnnotationModelEvent().AnnotationModelEvent of
 addAnnotation(.Annotation,org.eclipse.jface.text.Position)void -
 replaceAnnotations(.Annotation[],java.util.Map<.Annotation,org.eclipse.jface.text.Position>)void -
 replaceAnnotations(.Annotation[],java.util.Map<.Annotation,org.eclipse.jface.text.Position>,boolean)void o !org.eclipse.jface.text.BadLocationException
 addAnnotation(.Annotation,org.eclipse.jface.text.Position,boolean)void o !org.eclipse.jface.text.BadLocationException
 addAnnotationModelListener(.IAnnotationModelListener)void -
 addPosition(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position)void o !org.eclipse.jface.text.BadLocationException
 removePosition(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position)void o
 connect(org.eclipse.jface.text.IDocument)void -
 connected()void o
 disconnected()void o
 disconnect(org.eclipse.jface.text.IDocument)void -
 fireModelChanged()void o
 createAnnotationModelEvent().AnnotationModelEvent o
 fireModelChanged(.AnnotationModelEvent)void o
 removeAnnotations(java.util.List<.Annotation>,boolean,boolean)void o
 cleanup(boolean)void o
 getAnnotationIterator()java.util.Iterator<.Annotation> -
 getAnnotationIterator(int,int,boolean,boolean)java.util.Iterator<.Annotation> -
 getAnnotationIterator(boolean)java.util.Iterator<.Annotation> o
 getPosition(.Annotation)org.eclipse.jface.text.Position -
 removeAllAnnotations()void -
 removeAllAnnotations(boolean)void o
 removeAnnotation(.Annotation)void -
 removeAnnotation(.Annotation,boolean)void o
 modifyAnnotationPosition(.Annotation,org.eclipse.jface.text.Position)void -
 modifyAnnotationPosition(.Annotation,org.eclipse.jface.text.Position,boolean)void o
 modifyAnnotation(.Annotation,boolean)void o
 removeAnnotationModelListener(.IAnnotationModelListener)void -
 addAnnotationModel(Object,.IAnnotationModel)void -
 getAnnotationModel(Object).IAnnotationModel -
 removeAnnotationModel(Object).IAnnotationModel -
 getModificationStamp()Object -
AnnotationModelEvent -
 new(.IAnnotationModel) -
 new(.IAnnotationModel,boolean) -
 getAnnotationModel().IAnnotationModel -
 annotationAdded(.Annotation)void -
 getAddedAnnotations().Annotation[] -
 annotationRemoved(.Annotation)void -
 annotationRemoved(.Annotation,org.eclipse.jface.text.Position)void -
 getRemovedAnnotations().Annotation[] -
 getPositionOfRemovedAnnotation(.Annotation)org.eclipse.jface.text.Position -
 annotationChanged(.Annotation)void -
 getChangedAnnotations().Annotation[] -
 isEmpty()boolean -
 isWorldChange()boolean -
 isValid()boolean -
 markSealed()void -
IAnnotationMap ai :java.util.Map<.Annotation,org.eclipse.jface.text.Position>,org.eclipse.jface.text.ISynchronizable
 valuesIterator()java.util.Iterator<org.eclipse.jface.text.Position> a
 keySetIterator()java.util.Iterator<.Annotation> a
 entrySet()java.util.Set<java.util.Map.Entry<.Annotation,org.eclipse.jface.text.Position>> a
 keySet()java.util.Set<.Annotation> a
 values()java.util.Collection<org.eclipse.jface.text.Position> a
 getLockObject()Object a
 setLockObject(Object)void a
IAnnotationModel ai
 addAnnotationModelListener(.IAnnotationModelListener)void a
 removeAnnotationModelListener(.IAnnotationModelListener)void a
 connect(org.eclipse.jface.text.IDocument)void a
 disconnect(org.eclipse.jface.text.IDocument)void a
 addAnnotation(.Annotation,org.eclipse.jface.text.Position)void a
 removeAnnotation(.Annotation)void a
 getAnnotationIterator()java.util.Iterator<.Annotation> a
 getPosition(.Annotation)org.eclipse.jface.text.Position a
IAnnotationModelExtension ai
 addAnnotationModel(Object,.IAnnotationModel)void a
 getAnnotationModel(Object).IAnnotationModel a
 removeAnnotationModel(Object).IAnnotationModel a
 replaceAnnotations(.Annotation[],java.util.Map<.Annotation,org.eclipse.jface.text.Position>)void a !ClassCastException
 modifyAnnotationPosition(.Annotation,org.eclipse.jface.text.Position)void a
 removeAllAnnotations()void a
 getModificationStamp()Object a
IAnnotationModelExtension2 ai
 getAnnotationIterator(int,int,boolean,boolean)java.util.Iterator<.Annotation> a
IAnnotationModelListener ai
 modelChanged(.IAnnotationModel)void a
IAnnotationModelListenerExtension ai
 modelChanged(.AnnotationModelEvent)void a
package org.eclipse.jface.text.templates
DocumentTemplateContext - :.TemplateContext
 new(.TemplateContextType,org.eclipse.jface.text.IDocument,int,int) -
 new(.TemplateContextType,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position) -
 getDocument()org.eclipse.jface.text.IDocument -
 getCompletionOffset()int -
 setCompletionOffset(int)void o
 getCompletionLength()int -
 setCompletionLength(int)void o
 getKey()String -
 getStart()int -
 getEnd()int -
 canEvaluate(.Template)boolean -
 evaluate(.Template).TemplateBuffer - !org.eclipse.jface.text.BadLocationException,.TemplateException
Template -
 new() -
 new(.Template) -
 new(String,String,String,String) x
 new(String,String,String,String,boolean) -
 hashCode()int -
 setDescription(String)void x
 getDescription()String -
 setContextTypeId(String)void x
 getContextTypeId()String -
 setName(String)void x
 getName()String -
 setPattern(String)void x
 getPattern()String -
 matches(String,String)boolean -
 equals(Object)boolean -
 isAutoInsertable()boolean -
TemplateBuffer f
 new(String,.TemplateVariable[]) -
 setContent(String,.TemplateVariable[])void f
 getString()String f
 getVariables().TemplateVariable[] f
TemplateContext a :org.eclipse.core.runtime.IAdaptable
 new(.TemplateContextType) o
 getContextType().TemplateContextType -
 setReadOnly(boolean)void -
 isReadOnly()boolean -
 setVariable(String,String)void -
 getVariable(String)String -
 evaluate(.Template).TemplateBuffer a !org.eclipse.jface.text.BadLocationException,.TemplateException
 canEvaluate(.Template)boolean a
 getAdapter(Class<<T>>)<T> - <T=Object>
TemplateContextType -
 new(String) -
 new(String,String) -
 getId()String -
 getName()String -
 new() -
 setId(String)void f !RuntimeException
 setName(String)void f
 addResolver(.TemplateVariableResolver)void -
 removeResolver(.TemplateVariableResolver)void -
 removeAllResolvers()void -
 resolvers()java.util.Iterator<.TemplateVariableResolver> -
 getResolver(String).TemplateVariableResolver o
 validate(String)void - !.TemplateException
 validateVariables(.TemplateVariable[])void o !.TemplateException
 resolve(.TemplateBuffer,.TemplateContext)void - !org.eclipse.text.edits.MalformedTreeException,org.eclipse.jface.text.BadLocationException
 resolve(.TemplateVariable,.TemplateContext)void -
TemplateException - :Exception
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
TemplateTranslator -
 new() -
 getErrorMessage()String -
 translate(.Template).TemplateBuffer - !.TemplateException
 translate(String).TemplateBuffer - !.TemplateException
 createVariable(String,String,int[]).TemplateVariable ox
 createVariable(.TemplateVariableType,String,int[]).TemplateVariable o
TemplateVariable -
 new(String,String,int[]) -
 new(String,String,String,int[]) -
 new(.TemplateVariableType,String,String,int[]) -
 new(String,String[],int[]) -
 new(String,String,String[],int[]) -
 new(String,String,String[],int[],int) -
 getType()String -
 getVariableType().TemplateVariableType -
 getName()String -
 getDefaultValue()String -
 getValues()String[] -
 getLength()int -
 getInitialLength()int f
 setOffsets(int[])void -
 getOffsets()int[] -
 setValue(String)void f
 setValues(String[])void -
 setUnambiguous(boolean)void -
 isUnambiguous()boolean -
 setResolved(boolean)void -
 isResolved()boolean -
TemplateVariableResolver -
 new(String,String) o
 new() -
 getType()String -
 getDescription()String -
 resolve(.TemplateContext)String o
 resolveAll(.TemplateContext)String[] o
 resolve(.TemplateVariable,.TemplateContext)void -
 isUnambiguous(.TemplateContext)boolean o
 setDescription(String)void f
 setType(String)void f
package org.eclipse.text.edits
CopySourceEdit f :.TextEdit
 new(int,int) -
 new(int,int,.CopyTargetEdit) -
 getTargetEdit().CopyTargetEdit -
 setTargetEdit(.CopyTargetEdit)void - !.MalformedTreeException
 getSourceModifier().ISourceModifier -
 setSourceModifier(.ISourceModifier)void -
 doCopy().TextEdit o
 accept0(.TextEditVisitor)void o
 postProcessCopy(.TextEditCopier)void o
CopyTargetEdit f :.TextEdit
 new(int) -
 new(int,.CopySourceEdit) -
 getSourceEdit().CopySourceEdit -
 setSourceEdit(.CopySourceEdit)void - !.MalformedTreeException
 doCopy().TextEdit o
 postProcessCopy(.TextEditCopier)void o
 accept0(.TextEditVisitor)void o
CopyingRangeMarker f :.TextEdit
 new(int,int) -
 doCopy().TextEdit o
 accept0(.TextEditVisitor)void o
DeleteEdit f :.TextEdit
 new(int,int) -
 doCopy().TextEdit o
 accept0(.TextEditVisitor)void o
ISourceModifier ai
 getModifications(String).ReplaceEdit[] a
 copy().ISourceModifier a
InsertEdit f :.TextEdit
 new(int,String) -
 getText()String -
 doCopy().TextEdit o
 accept0(.TextEditVisitor)void o
MalformedTreeException - :RuntimeException
 new(.TextEdit,.TextEdit,String) -
 getParent().TextEdit -
 getChild().TextEdit -
MoveSourceEdit f :.TextEdit
 new(int,int) -
 new(int,int,.MoveTargetEdit) -
 getTargetEdit().MoveTargetEdit -
 setTargetEdit(.MoveTargetEdit)void -
 getSourceModifier().ISourceModifier -
 setSourceModifier(.ISourceModifier)void -
 doCopy().TextEdit o
 postProcessCopy(.TextEditCopier)void o
 accept0(.TextEditVisitor)void o
 intersect(.TextEdit,.TextEdit)org.eclipse.jface.text.IRegion s
MoveTargetEdit f :.TextEdit
 new(int) -
 new(int,.MoveSourceEdit) -
 getSourceEdit().MoveSourceEdit -
 setSourceEdit(.MoveSourceEdit)void -
 doCopy().TextEdit o
 postProcessCopy(.TextEditCopier)void o
 accept0(.TextEditVisitor)void o
MultiTextEdit - :.TextEdit
 new() -
 new(int,int) -
 new(.MultiTextEdit) o
 checkIntegrity()void o !.MalformedTreeException
 getOffset()int f
 getLength()int f
 covers(.TextEdit)boolean f
 canZeroLengthCover()boolean o
 doCopy().TextEdit o
 accept0(.TextEditVisitor)void o
RangeMarker f :.TextEdit
 new(int,int) -
 doCopy().TextEdit o
 accept0(.TextEditVisitor)void o
ReplaceEdit f :.TextEdit
 new(int,int,String) -
 getText()String -
 doCopy().TextEdit o
 accept0(.TextEditVisitor)void o
TextEdit a
 NONE int sf
 CREATE_UNDO int sf
 UPDATE_REGIONS int sf
 new(int,int) o
 new(.TextEdit) o
 getRegion()org.eclipse.jface.text.IRegion f
 getOffset()int -
 getLength()int -
 getInclusiveEnd()int f
 getExclusiveEnd()int f
 isDeleted()boolean f
 moveTree(int)void f
 covers(.TextEdit)boolean -
 canZeroLengthCover()boolean o
 getParent().TextEdit f
 getRoot().TextEdit f
 addChild(.TextEdit)void f !.MalformedTreeException
 addChildren(.TextEdit[])void f !.MalformedTreeException
 removeChild(int).TextEdit f
 removeChild(.TextEdit)boolean f
 removeChildren().TextEdit[] f
 hasChildren()boolean f
 getChildren().TextEdit[] f
 getChildrenSize()int f
 getCoverage(.TextEdit[])org.eclipse.jface.text.IRegion s
 equals(Object)boolean f
 hashCode()int f
 toString()String -
 copy().TextEdit f
 doCopy().TextEdit oa
 postProcessCopy(.TextEditCopier)void o
 accept(.TextEditVisitor)void f
 accept0(.TextEditVisitor)void oa
 acceptChildren(.TextEditVisitor)void of
 apply(org.eclipse.jface.text.IDocument,int).UndoEdit f !.MalformedTreeException,org.eclipse.jface.text.BadLocationException
 apply(org.eclipse.jface.text.IDocument).UndoEdit f !.MalformedTreeException,org.eclipse.jface.text.BadLocationException
 childDocumentUpdated()void o
 childRegionUpdated()void o
TextEditCopier f
 new(.TextEdit) -
 perform().TextEdit -
 getCopy(.TextEdit).TextEdit -
TextEditGroup -
 new(String) -
 new(String,.TextEdit) -
 new(String,.TextEdit[]) -
 getName()String -
 addTextEdit(.TextEdit)void -
 removeTextEdit(.TextEdit)boolean -
 clearTextEdits()void -
 isEmpty()boolean -
 getTextEdits().TextEdit[] -
 getRegion()org.eclipse.jface.text.IRegion -
TextEditProcessor -
 new(org.eclipse.jface.text.IDocument,.TextEdit,int) -
 getDocument()org.eclipse.jface.text.IDocument -
 getRoot().TextEdit -
 getStyle()int -
 canPerformEdits()boolean -
 performEdits().UndoEdit - !.MalformedTreeException,org.eclipse.jface.text.BadLocationException
 considerEdit(.TextEdit)boolean o
TextEditVisitor -
 new() -
 preVisit(.TextEdit)void -
 postVisit(.TextEdit)void -
 visitNode(.TextEdit)boolean -
 visit(.CopySourceEdit)boolean -
 visit(.CopyTargetEdit)boolean -
 visit(.MoveSourceEdit)boolean -
 visit(.MoveTargetEdit)boolean -
 visit(.RangeMarker)boolean -
 visit(.CopyingRangeMarker)boolean -
 visit(.DeleteEdit)boolean -
 visit(.InsertEdit)boolean -
 visit(.ReplaceEdit)boolean -
 visit(.UndoEdit)boolean -
 visit(.MultiTextEdit)boolean -
UndoEdit f :.TextEdit
 doCopy().TextEdit o
 accept0(.TextEditVisitor)void o
package org.eclipse.text.templates
ContextTypeRegistry -
 new() -
 addContextType(org.eclipse.jface.text.templates.TemplateContextType)void -
 getContextType(String)org.eclipse.jface.text.templates.TemplateContextType -
 contextTypes()java.util.Iterator<org.eclipse.jface.text.templates.TemplateContextType> -
TemplatePersistenceData -
 new(org.eclipse.jface.text.templates.Template,boolean) -
 new(org.eclipse.jface.text.templates.Template,boolean,String) -
 getId()String -
 isDeleted()boolean -
 setDeleted(boolean)void -
 getTemplate()org.eclipse.jface.text.templates.Template -
 setTemplate(org.eclipse.jface.text.templates.Template)void -
 isCustom()boolean -
 isModified()boolean -
 isUserAdded()boolean -
 revert()void -
 isEnabled()boolean -
 setEnabled(boolean)void -
 hashCode()int -
 equals(Object)boolean -
 getUniqueIdForEquals()java.util.UUID o
 getUniqueIdForEquals(.TemplatePersistenceData)java.util.UUID osf
TemplateStoreCore -
 new(org.eclipse.core.runtime.preferences.IEclipsePreferences,String) -
 new(.ContextTypeRegistry,org.eclipse.core.runtime.preferences.IEclipsePreferences,String) -
 load()void - !java.io.IOException
 startListeningForPreferenceChanges()void -
 stopListeningForPreferenceChanges()void -
 handleException(java.io.IOException)void o
 loadContributedTemplates()void o !java.io.IOException
 internalAdd(.TemplatePersistenceData)void o
 save()void - !java.io.IOException
 add(.TemplatePersistenceData)void -
 delete(.TemplatePersistenceData)void -
 restoreDeleted()void -
 restoreDefaults(boolean)void -
 restoreDefaults()void -
 getTemplates()org.eclipse.jface.text.templates.Template[] -
 getTemplates(String)org.eclipse.jface.text.templates.Template[] -
 findTemplate(String)org.eclipse.jface.text.templates.Template -
 findTemplate(String,String)org.eclipse.jface.text.templates.Template -
 findTemplateById(String)org.eclipse.jface.text.templates.Template -
 getTemplateData(boolean).TemplatePersistenceData[] -
 getTemplateData(String).TemplatePersistenceData -
 getRegistry().ContextTypeRegistry o
 getKey()String of
 internalGetTemplates()java.util.List<.TemplatePersistenceData> of
package org.eclipse.text.undo
DocumentUndoEvent -
 ABOUT_TO_UNDO int sf
 ABOUT_TO_REDO int sf
 UNDONE int sf
 REDONE int sf
 COMPOUND int sf
 getDocument()org.eclipse.jface.text.IDocument -
 getOffset()int -
 getText()String -
 getPreservedText()String -
 getEventType()int -
 getSource()Object -
 isCompound()boolean -
