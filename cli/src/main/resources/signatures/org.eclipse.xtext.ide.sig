# org.eclipse.xtext:org.eclipse.xtext.ide:2.41.0
package org.eclipse.xtext.ide
DefaultIdeModule - :org.eclipse.xtext.service.AbstractGenericModule
 new() -
 configureExecutorService(com.google.inject.Binder)void -
 configureIResourceDescriptionsLiveScope(com.google.inject.Binder)void -
 bindIProjectConfigProvider()Class<org.eclipse.xtext.workspace.IProjectConfigProvider> -
package org.eclipse.xtext.ide.editor.bracketmatching
IBracePairProvider ai
 getPairs()java.util.Set<.BracePair> a
package org.eclipse.xtext.ide.editor.contentassist
AbstractIdeTemplateProposalProvider a +Cursor,Variable
 new() -
 variable(String).AbstractIdeTemplateProposalProvider.Variable o
 cursor().AbstractIdeTemplateProposalProvider.Cursor o
 acceptProposal(String,String,org.eclipse.xtend2.lib.StringConcatenationClient,.ContentAssistContext,.IIdeContentProposalAcceptor)void o
 acceptProposal(String,String,org.eclipse.xtend2.lib.StringConcatenationClient,.ContentAssistContext,.IIdeContentProposalAcceptor,boolean)void o
 canAcceptProposal(.ContentAssistEntry,.ContentAssistContext)boolean o
 createProposal(org.eclipse.xtend2.lib.StringConcatenationClient,.ContentAssistContext,boolean).ContentAssistEntry o
 getLineDelimiter()String o
 getIndentation(.ContentAssistContext)String o
AbstractIdeTemplateProposalProvider.Cursor os
 new() o
AbstractIdeTemplateProposalProvider.Variable os
 new(String) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getName()String -
CompletionPrefixProvider -
 new() -
 getInputToParse(String,int,int)String -
 getLastCompleteNodeByOffset(org.eclipse.xtext.nodemodel.INode,int,int)org.eclipse.xtext.nodemodel.INode -
ContentAssistContext - +Builder
 new() o
 copy().ContentAssistContext.Builder -
 getPrefix()String -
 getRootModel()org.eclipse.emf.ecore.EObject -
 getRootNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 getCurrentNode()org.eclipse.xtext.nodemodel.INode -
 getOffset()int -
 getLastCompleteNode()org.eclipse.xtext.nodemodel.INode -
 getCurrentModel()org.eclipse.emf.ecore.EObject -
 getPreviousModel()org.eclipse.emf.ecore.EObject -
 getReplaceRegion()org.eclipse.xtext.util.ITextRegion -
 getSelectedText()String -
 getFirstSetGrammarElements()com.google.common.collect.ImmutableList<org.eclipse.xtext.AbstractElement> -
 getReplaceContextLength()int -
 getResource()org.eclipse.xtext.resource.XtextResource -
ContentAssistContext.Builder s :.IFollowElementAcceptor
 new() -
 assertCanModify()void o
 get().ContentAssistContext o
 toContext().ContentAssistContext -
 setPrefix(String).ContentAssistContext.Builder -
 setRootModel(org.eclipse.emf.ecore.EObject).ContentAssistContext.Builder -
 setRootNode(org.eclipse.xtext.nodemodel.ICompositeNode).ContentAssistContext.Builder -
 setCurrentNode(org.eclipse.xtext.nodemodel.INode).ContentAssistContext.Builder -
 setOffset(int).ContentAssistContext.Builder -
 accept(org.eclipse.xtext.AbstractElement)void -
 setLastCompleteNode(org.eclipse.xtext.nodemodel.INode).ContentAssistContext.Builder -
 setReplaceRegion(org.eclipse.xtext.util.ITextRegion).ContentAssistContext.Builder -
 setCurrentModel(org.eclipse.emf.ecore.EObject).ContentAssistContext.Builder -
 setPreviousModel(org.eclipse.emf.ecore.EObject).ContentAssistContext.Builder -
 setSelectedText(String).ContentAssistContext.Builder -
 setResource(org.eclipse.xtext.resource.XtextResource).ContentAssistContext.Builder -
 copyFrom(.ContentAssistContext)void o
ContentAssistEntry -
 KIND_TEXT String sf
 KIND_METHOD String sf
 KIND_FUNCTION String sf
 KIND_CONSTRUCTOR String sf
 KIND_FIELD String sf
 KIND_VARIABLE String sf
 KIND_CLASS String sf
 KIND_INTERFACE String sf
 KIND_MODULE String sf
 KIND_PROPERTY String sf
 KIND_UNIT String sf
 KIND_VALUE String sf
 KIND_ENUM String sf
 KIND_KEYWORD String sf
 KIND_SNIPPET String sf
 KIND_COLOR String sf
 KIND_FILE String sf
 KIND_REFERENCE String sf
 KIND_UNKNOWN String sf
 new() -
 getPrefix()String -
 setPrefix(String)void -
 getProposal()String -
 setProposal(String)void -
 getLabel()String -
 setLabel(String)void -
 getDescription()String -
 setDescription(String)void -
 getDocumentation()String -
 setDocumentation(String)void -
 getEscapePosition()Integer -
 setEscapePosition(Integer)void -
 getTextReplacements()java.util.List<org.eclipse.xtext.util.ReplaceRegion> -
 getEditPositions()java.util.List<org.eclipse.xtext.util.TextRegion> -
 getSource()Object -
 setSource(Object)void -
 getKind()String -
 setKind(String)void -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
FQNPrefixMatcher - :.IPrefixMatcher
 new() -
 isCandidateMatchingPrefix(String,String)boolean -
 getLastSegment(String,String)String o
 getDelimiter()String -
 getDelegate().IPrefixMatcher.IgnoreCase -
 setDelegate(.IPrefixMatcher.IgnoreCase)void -
IFollowElementAcceptor ai +NullSafeElementAcceptor
 accept(org.eclipse.xtext.AbstractElement)void a
IFollowElementAcceptor.NullSafeElementAcceptor s :.IFollowElementAcceptor
 new(.IFollowElementAcceptor) -
 accept(org.eclipse.xtext.AbstractElement)void -
IIdeContentProposalAcceptor ai
 accept(.ContentAssistEntry,int)void a
 canAcceptMoreProposals()boolean a
 didAcceptAllProposals()boolean d
IPrefixMatcher ai +IgnoreCase
 isCandidateMatchingPrefix(String,String)boolean a
IPrefixMatcher.IgnoreCase s :.IPrefixMatcher
 new() -
 isCandidateMatchingPrefix(String,String)boolean -
IProposalConflictHelper ai +NullHelper
 existsConflict(String,.ContentAssistContext)boolean a
IProposalConflictHelper.NullHelper s :.IProposalConflictHelper
 new() -
 existsConflict(String,.ContentAssistContext)boolean -
IdeContentProposalAcceptor - :.IIdeContentProposalAcceptor,java.util.Comparator<org.eclipse.xtext.xbase.lib.Pair<Integer,.ContentAssistEntry>>
 cancelIndicator org.eclipse.xtext.util.CancelIndicator o
 entries java.util.Set<org.eclipse.xtext.xbase.lib.Pair<Integer,.ContentAssistEntry>> of
 new() -
 setCancelIndicator(org.eclipse.xtext.util.CancelIndicator)void -
 accept(.ContentAssistEntry,int)void -
 canAcceptMoreProposals()boolean -
 didAcceptAllProposals()boolean -
 compare(org.eclipse.xtext.xbase.lib.Pair<Integer,.ContentAssistEntry>,org.eclipse.xtext.xbase.lib.Pair<Integer,.ContentAssistEntry>)int -
 getEntries()Iterable<.ContentAssistEntry> -
IdeContentProposalCreator -
 new() -
 createProposal(String,.ContentAssistContext).ContentAssistEntry -
 createSnippet(String,String,.ContentAssistContext).ContentAssistEntry -
 createProposal(String,.ContentAssistContext,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.ContentAssistEntry>).ContentAssistEntry -
 createProposal(String,.ContentAssistContext,String,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.ContentAssistEntry>).ContentAssistEntry -
 createProposal(String,String,.ContentAssistContext,String,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.ContentAssistEntry>).ContentAssistEntry -
 isValidProposal(String,String,.ContentAssistContext)boolean -
IdeContentProposalPriorities -
 new() -
 adjustPriority(.ContentAssistEntry,int)int o
 getCrossRefPriority(org.eclipse.xtext.resource.IEObjectDescription,.ContentAssistEntry)int -
 getDefaultPriority(.ContentAssistEntry)int -
 getKeywordPriority(String,.ContentAssistEntry)int -
 getCrossRefPriority()int o
 setCrossRefPriority(int)void o
 getDefaultPriority()int o
 setDefaultPriority(int)void o
 getKeywordPriority()int o
 setKeywordPriority(int)void o
IdeContentProposalProvider -
 new() -
 createProposals(java.util.Collection<.ContentAssistContext>,.IIdeContentProposalAcceptor)void -
 getFilteredContexts(java.util.Collection<.ContentAssistContext>)Iterable<.ContentAssistContext> o
 _createProposals(org.eclipse.xtext.AbstractElement,.ContentAssistContext,.IIdeContentProposalAcceptor)void o
 _createProposals(org.eclipse.xtext.Assignment,.ContentAssistContext,.IIdeContentProposalAcceptor)void o
 _createProposals(org.eclipse.xtext.Keyword,.ContentAssistContext,.IIdeContentProposalAcceptor)void o
 filterKeyword(org.eclipse.xtext.Keyword,.ContentAssistContext)boolean o
 _createProposals(org.eclipse.xtext.RuleCall,.ContentAssistContext,.IIdeContentProposalAcceptor)void o
 _createProposals(org.eclipse.xtext.CrossReference,.ContentAssistContext,.IIdeContentProposalAcceptor)void o
 getCrossrefFilter(org.eclipse.xtext.CrossReference,.ContentAssistContext)com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription> o
 createProposals(org.eclipse.xtext.AbstractElement,.ContentAssistContext,.IIdeContentProposalAcceptor)void o
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider o
 getQualifiedNameConverter()org.eclipse.xtext.naming.IQualifiedNameConverter o
 getCrossrefProposalProvider().IdeCrossrefProposalProvider o
 getProposalCreator().IdeContentProposalCreator o
 getProposalPriorities().IdeContentProposalPriorities o
IdeCrossrefProposalProvider -
 new() -
 lookupCrossReference(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.CrossReference,.ContentAssistContext,.IIdeContentProposalAcceptor,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)void -
 queryScope(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.CrossReference,.ContentAssistContext)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 createProposal(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.CrossReference,.ContentAssistContext).ContentAssistEntry o
 getQualifiedNameConverter()org.eclipse.xtext.naming.IQualifiedNameConverter o
 getProposalCreator().IdeContentProposalCreator o
IndentationAwareCompletionPrefixProvider - :.CompletionPrefixProvider
 new() -
 getInputToParse(String,int,int)String -
 getOffsetIncludingWhitespace(String,int,int)int o
 getLastCompleteNodeByOffset(org.eclipse.xtext.nodemodel.INode,int,int)org.eclipse.xtext.nodemodel.INode -
 findBestEndToken(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode,int,boolean)org.eclipse.xtext.nodemodel.INode o
 tryGetGrammarElementAsRule(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject o
 getLastCompleteNodeByOffset(org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.nodemodel.INode o
ProposalConflictHelper a :.IProposalConflictHelper
 new() -
 existsConflict(String,.ContentAssistContext)boolean -
 existsConflict(String,String,.ContentAssistContext)boolean a
 existsConflict(org.eclipse.xtext.nodemodel.INode,int,String,.ContentAssistContext)boolean -
package org.eclipse.xtext.ide.editor.contentassist.antlr
BaseContentAssistParser a <FE=.BaseFollowElement<<LATerminal>>,LATerminal=.ILookAheadTerminal,InternalParser=.internal.BaseInternalContentAssistParser<<FE>,<LATerminal>>>
 new() -
 createTokenSource(String)org.antlr.runtime.TokenSource o
 createLexer(org.antlr.runtime.CharStream)org.antlr.runtime.TokenSource oa
 getFollowElements(<FE>)java.util.Collection<<FE>> -
 createParser()<InternalParser> oa
 setTokensFromFollowElement(<InternalParser>,<FE>).ObservableXtextTokenStream o
 getFollowElements(<InternalParser>,org.eclipse.xtext.AbstractElement,String[],int)java.util.Collection<<FE>> o
 createEofListener(<InternalParser>,org.eclipse.xtext.AbstractElement).EofListener o
 getFollowElements(<InternalParser>,String,boolean)java.util.Set<<FE>> o !Exception
 getElementsToParse(<FE>)java.util.Collection<org.eclipse.xtext.AbstractElement> o
 createObservableTokenStream(.LookAheadBasedTokenSource,<InternalParser>).ObservableXtextTokenStream o
 getInitializedUnorderedGroupHelper(<FE>,<InternalParser>,org.eclipse.xtext.UnorderedGroup)org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper o
 initializeFor(org.eclipse.xtext.AbstractRule)void -
 getEntryRule()org.eclipse.xtext.AbstractRule -
 getFollowElements(<InternalParser>)java.util.Collection<<FE>> o
 getFollowElements(<InternalParser>,org.eclipse.xtext.AbstractRule)java.util.Collection<<FE>> o
 getFollowElements(<InternalParser>,String)java.util.Collection<<FE>> o
 getInitialHiddenTokens()String[] oa
 getFollowElements(String,boolean)java.util.Collection<<FE>> -
 unwrapSingleElementGroups(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.AbstractElement o
 getElementsToParse(org.eclipse.xtext.AbstractElement,java.util.List<org.eclipse.xtext.AbstractElement>)java.util.Collection<org.eclipse.xtext.AbstractElement> o
 ignoreFirstEntrance(org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper)org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper o
 getElementsToParse(org.eclipse.xtext.AbstractElement)java.util.Collection<org.eclipse.xtext.AbstractElement> o
 getRequiredRuleNames(String,java.util.List<Integer>,org.eclipse.xtext.AbstractElement)String[][] o
 getRuleName(org.eclipse.xtext.AbstractElement)String oa
 createUnorderedGroupHelper()org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper o
 setUnorderedGroupHelper(com.google.inject.Provider<org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper>)void -
 getUnorderedGroupHelper()com.google.inject.Provider<org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper> -
 setRequiredRuleNameComputer(.RequiredRuleNameComputer)void -
 getRequiredRuleNameComputer().RequiredRuleNameComputer -
 getRuleNames()org.eclipse.xtext.xtext.RuleNames o
 getFollowElements(org.eclipse.xtext.parser.IParseResult,.EntryPointFinder,int,boolean)java.util.Collection<<FE>> -
 getEntryGrammarElement(org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.AbstractElement o
 getTextToParse(org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.nodemodel.ICompositeNode,int)String o
 appendTextToParse(org.eclipse.xtext.nodemodel.ICompositeNode,int,boolean,StringBuilder)boolean o
 getReplacement(org.eclipse.xtext.nodemodel.ICompositeNode)String o
 getFollowElements(<InternalParser>,org.eclipse.xtext.AbstractElement)java.util.Collection<<FE>> o
BaseFollowElement - <LATerminal=.ILookAheadTerminal>
 new() -
 getGrammarElement()org.eclipse.xtext.AbstractElement -
 setGrammarElement(org.eclipse.xtext.AbstractElement)void -
 getTrace()java.util.List<org.eclipse.xtext.AbstractElement> -
 setTrace(java.util.List<org.eclipse.xtext.AbstractElement>)void -
 getLookAhead()int -
 setLookAhead(int)void -
 getParamStack()java.util.List<Integer> -
 setParamStack(java.util.List<Integer>)void -
 getLookAheadTerminals()java.util.List<<LATerminal>> -
 setLookAheadTerminals(java.util.List<<LATerminal>>)void -
 setLocalTrace(java.util.List<org.eclipse.xtext.AbstractElement>)void -
 getLocalTrace()java.util.List<org.eclipse.xtext.AbstractElement> -
 setHandledUnorderedGroupElements(java.util.List<org.eclipse.xtext.AbstractElement>)void -
 getHandledUnorderedGroupElements()java.util.List<org.eclipse.xtext.AbstractElement> -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
CallHierarchyHelper - :org.eclipse.xtext.util.XtextSwitch<Boolean>
 new(org.eclipse.emf.ecore.EObject,String,org.eclipse.emf.ecore.EObject) -
 caseAbstractRule(org.eclipse.xtext.AbstractRule)Boolean -
 isExpectedGrammarElement(org.eclipse.emf.ecore.EObject)boolean o
 caseTerminalRule(org.eclipse.xtext.TerminalRule)Boolean -
 caseGroup(org.eclipse.xtext.Group)Boolean -
 caseUnorderedGroup(org.eclipse.xtext.UnorderedGroup)Boolean -
 caseAlternatives(org.eclipse.xtext.Alternatives)Boolean -
 caseAlternatives(java.util.List<org.eclipse.xtext.AbstractElement>)Boolean -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)Boolean -
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 caseCrossReference(org.eclipse.xtext.CrossReference)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
 caseEnumLiteralDeclaration(org.eclipse.xtext.EnumLiteralDeclaration)Boolean -
ContentAssistContextFactory - :com.google.common.base.Function<org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext.Builder,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext>
 parser .IContentAssistParser o
 lexer .internal.Lexer o
 contentAssistContextProvider com.google.inject.Provider<org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext.Builder> o
 tokenDefProvider org.eclipse.xtext.parser.antlr.ITokenDefProvider o
 followElementComputer .FollowElementComputer o
 completionPrefixProvider org.eclipse.xtext.ide.editor.contentassist.CompletionPrefixProvider o
 resource org.eclipse.xtext.resource.XtextResource o
 rootNode org.eclipse.xtext.nodemodel.ICompositeNode o
 lastCompleteNode org.eclipse.xtext.nodemodel.INode o
 currentNode org.eclipse.xtext.nodemodel.INode o
 lastVisibleNode org.eclipse.xtext.nodemodel.INode o
 currentModel org.eclipse.emf.ecore.EObject o
 contextBuilders java.util.List<org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext.Builder> o
 parseResult org.eclipse.xtext.parser.IParseResult o
 datatypeNode org.eclipse.xtext.nodemodel.INode o
 completionOffset int o
 selection org.eclipse.xtext.util.ITextRegion o
 new() -
 apply(org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext.Builder)org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext -
 create(String,org.eclipse.xtext.util.ITextRegion,int,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext[] -
 getCurrentNode()org.eclipse.xtext.nodemodel.INode o
 setPool(java.util.concurrent.ExecutorService)void -
 doCreateContexts(int)org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext[] o
 initializeFromViewerAndResource(int)void o
 initializeNodeAndModelData()void o
 initializeAndAdjustCompletionOffset(int)void o
 handleLastCompleteNodeIsPartOfLookahead()void o
 handleLastCompleteNodeIsAtEndOfDatatypeNode()void o
 getInputToParse(org.eclipse.xtext.nodemodel.INode)String o
 getInputToParse(String,int)String o
 handleLastCompleteNodeHasNoGrammarElement(java.util.List<org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext.Builder>,org.eclipse.emf.ecore.EObject)void o
 handleLastCompleteNodeAsPartOfDatatypeNode()void o
 isLikelyToBeValidProposal(org.eclipse.xtext.nodemodel.INode,Iterable<org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext>)boolean o
 createContextsForLastCompleteNode(org.eclipse.emf.ecore.EObject,boolean)void o
 isErrorToken(org.antlr.runtime.Token)boolean o
 doCreateContexts(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode,String,org.eclipse.emf.ecore.EObject,java.util.Collection<.FollowElement>)void o
 computeCurrentModel(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,java.util.Collection<org.eclipse.xtext.AbstractElement>)com.google.common.collect.Multimap<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.AbstractElement> o
 getContainingDatatypeRuleNode(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.INode -
 getCompletionOffset()int o
 doCreateContext(org.eclipse.xtext.nodemodel.INode,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,String)org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext.Builder -
 getPrefix(org.eclipse.xtext.nodemodel.INode)String -
 getNodeTextUpToCompletionOffset(org.eclipse.xtext.nodemodel.INode)String -
 doComputePrefix(org.eclipse.xtext.nodemodel.ICompositeNode,StringBuilder)boolean -
 setParser(.IContentAssistParser)void -
 getParser().IContentAssistParser -
 canBeCalledAfter(org.eclipse.xtext.AbstractRule,org.eclipse.emf.ecore.EObject,String,org.eclipse.emf.ecore.EObject)boolean o
 createCallHierachyHelper(org.eclipse.emf.ecore.EObject,String,org.eclipse.emf.ecore.EObject).CallHierarchyHelper o
 getRule(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.AbstractRule o
 getLastCompleteNodeByOffset(org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.nodemodel.INode o
EntryPointFinder -
 new() -
 findEntryPoint(org.eclipse.xtext.parser.IParseResult,int)org.eclipse.xtext.nodemodel.ICompositeNode -
 findEntryPoint(org.eclipse.xtext.nodemodel.ICompositeNode,int)org.eclipse.xtext.nodemodel.ICompositeNode o
 shouldUseParent(org.eclipse.xtext.nodemodel.ICompositeNode,int,org.eclipse.xtext.nodemodel.ILeafNode)boolean o
 normalizeToParent(org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.nodemodel.ICompositeNode o
 getApplicableNode(org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.nodemodel.ICompositeNode o
EofListener - :.ObservableXtextTokenStream.StreamListener,.internal.AbstractInternalContentAssistParser.RecoveryListener
 parserState org.antlr.runtime.RecognizerSharedState f
 wasEof boolean -
 announcedEofWithLA boolean -
 consumedSomething boolean -
 wasRecovering boolean -
 startedErrorRecoveryAt int -
 new(.internal.BaseInternalContentAssistParser<?,?>,org.eclipse.xtext.AbstractElement) o
 registerAsListenerAt(.internal.BaseInternalContentAssistParser<?,?>)void o
 announceEof(int)void -
 announceConsume()void -
 announceMark(int)void -
 announceRewind(int)void -
 endErrorRecovery()void -
 beginErrorRecovery()void -
 reset()void -
 getElementToParse()org.eclipse.xtext.AbstractElement o
 getParser().internal.BaseInternalContentAssistParser<?,?> o
 getParserState()org.antlr.runtime.RecognizerSharedState o
FollowElement - :.BaseFollowElement<.LookAheadTerminal>
 new() -
FollowElementComputer -
 new() -
 collectAbstractElements(org.eclipse.xtext.Grammar,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.xtext.ide.editor.contentassist.IFollowElementAcceptor)void -
 computeFollowElements(java.util.Collection<.FollowElement>,org.eclipse.xtext.ide.editor.contentassist.IFollowElementAcceptor)void -
 computeFollowElements(java.util.Collection<.FollowElement>,java.util.Collection<org.eclipse.xtext.AbstractElement>)void -
 computeFollowElements(.FollowElementCalculator,.FollowElement)void o
 computeFollowElements(.FollowElementCalculator,.FollowElement,com.google.common.collect.Multimap<Integer,java.util.List<org.eclipse.xtext.AbstractElement>>)void o
 setParamConfigAndUpdateOffset(.FollowElementCalculator,java.util.List<Integer>,int,org.eclipse.xtext.AbstractElement)int o
 computeParamStackOffset(java.util.List<org.eclipse.xtext.AbstractElement>,java.util.List<Integer>)int o
IContentAssistParser ai
 getFollowElements(String,boolean)java.util.Collection<.FollowElement> a
 getFollowElements(.FollowElement)java.util.Collection<.FollowElement> a
ILookAheadTerminal ai
 getToken()org.antlr.runtime.Token a
LookAheadBasedTokenSource - :org.antlr.runtime.TokenSource
 new(java.util.Iterator<.ILookAheadTerminal>) o
 nextToken()org.antlr.runtime.Token -
 getSourceName()String -
LookAheadTerminal a :.ILookAheadTerminal
 new() -
 matches(org.eclipse.xtext.AbstractElement)boolean a
 getToken()org.antlr.runtime.Token -
 setToken(org.antlr.runtime.Token)void -
 toString()String -
LookAheadTerminalRuleCall - :.LookAheadTerminal
 new() -
 setRule(org.eclipse.xtext.TerminalRule)void -
 getRule()org.eclipse.xtext.TerminalRule -
 matches(org.eclipse.xtext.AbstractElement)boolean -
 hashCode()int -
 equals(Object)boolean -
ObservableXtextTokenStream - :org.eclipse.xtext.parser.antlr.XtextTokenStream +StreamListener
 new() -
 new(org.antlr.runtime.TokenSource,int) -
 new(org.antlr.runtime.TokenSource,org.eclipse.xtext.parser.antlr.ITokenDefProvider) -
 LA(int)int -
 mark()int -
 rewind(int)void -
 consume()void -
 setListener(.ObservableXtextTokenStream.StreamListener)void -
 getListener().ObservableXtextTokenStream.StreamListener -
ObservableXtextTokenStream.StreamListener sai
 announceEof(int)void a
 announceConsume()void a
 announceMark(int)void a
 announceRewind(int)void a
RequiredRuleNameComputer - +Param
 new() -
 getRequiredRuleNames(.RequiredRuleNameComputer.Param)String[][] -
 getAdjustedRequiredRuleNames(.RequiredRuleNameComputer.Param,org.eclipse.xtext.AbstractElement,String)String[][] o
 getAdjustedSecondRule(.RequiredRuleNameComputer.Param,org.eclipse.xtext.Group,int)String o
 getRuleNamesInGroup(.RequiredRuleNameComputer.Param,org.eclipse.xtext.AbstractElement,String,String)String[][] o
 getRequiredRuleNames(.RequiredRuleNameComputer.Param,org.eclipse.xtext.AbstractElement)String[][] o
 getFilteredElements(java.util.List<org.eclipse.xtext.AbstractElement>,.RequiredRuleNameComputer.Param)java.util.List<org.eclipse.xtext.AbstractElement> o
 isFiltered(.RequiredRuleNameComputer.Param)boolean o
 getEnclosingSingleElementGroup(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.AbstractElement o
 isFiltered(org.eclipse.xtext.AbstractElement,.RequiredRuleNameComputer.Param)boolean o
 adjustRuleName(String,.RequiredRuleNameComputer.Param)String o
 getRuleNames()org.eclipse.xtext.xtext.RuleNames o
RequiredRuleNameComputer.Param sa
 ruleName String -
 paramStack java.util.List<Integer> -
 elementToParse org.eclipse.xtext.AbstractElement -
 new(String,java.util.List<Integer>,org.eclipse.xtext.AbstractElement) o
 getAssignedParametes()java.util.Set<org.eclipse.xtext.Parameter> -
 getBaseRuleName(org.eclipse.xtext.AbstractElement)String a
package org.eclipse.xtext.ide.editor.contentassist.antlr.internal
AbstractInternalContentAssistParser a :.BaseInternalContentAssistParser<org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElement,org.eclipse.xtext.ide.editor.contentassist.antlr.LookAheadTerminal>,org.eclipse.xtext.ide.editor.contentassist.antlr.ObservableXtextTokenStream.StreamListener +DefaultFollowElementFactory,RecoveryListener,StreamAdapter
 new(org.antlr.runtime.TokenStream,org.antlr.runtime.RecognizerSharedState) -
 new(org.antlr.runtime.TokenStream) -
 newFollowElementFactory().AbstractInternalContentAssistParser.DefaultFollowElementFactory o
 delegate(.BaseInternalContentAssistParser.StreamAdapter).AbstractInternalContentAssistParser.StreamAdapter o
 createNoOpStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createPredictionStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createErrorRecoveryStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createNotErrorRecoveryStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createMismatchStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createLookAheadTerminal(org.antlr.runtime.Token)org.eclipse.xtext.ide.editor.contentassist.antlr.LookAheadTerminal -
 getRecoveryListener().AbstractInternalContentAssistParser.RecoveryListener -
 setRecoveryListener(.AbstractInternalContentAssistParser.RecoveryListener)void -
AbstractInternalContentAssistParser.RecoveryListener sai :.BaseInternalContentAssistParser.RecoveryListener
BaseInternalContentAssistParser a <FollowElement=org.eclipse.xtext.ide.editor.contentassist.antlr.BaseFollowElement<<LookAheadTerminal>>,LookAheadTerminal=org.eclipse.xtext.ide.editor.contentassist.antlr.ILookAheadTerminal> :org.antlr.runtime.Parser,org.eclipse.xtext.ide.editor.contentassist.antlr.ObservableXtextTokenStream.StreamListener,org.eclipse.xtext.parser.antlr.ITokenDefProvider +IFollowElementFactory,RecoveryListener,StreamAdapter
 grammarElements java.util.List<org.eclipse.emf.ecore.EObject> of
 localTrace java.util.List<org.eclipse.emf.ecore.EObject> of
 paramStack java.util.List<Integer> of
 grammarElementsWithParams java.util.List<Integer> of
 stackSize int o
 followElements java.util.Set<<FollowElement>> of
 delegate org.eclipse.xtext.ide.editor.contentassist.antlr.ObservableXtextTokenStream.StreamListener o
 terminalRules java.util.List<org.eclipse.xtext.TerminalRule> o
 mismatch boolean o
 recoveryListener .BaseInternalContentAssistParser.RecoveryListener o
 lookAheadAddOn int o
 marked int o
 resyncing boolean o
 strict boolean o
 wasErrorCount int o
 predictionLevel int o
 currentMarker int o
 firstMarker int o
 inMismatchIsUnwantedToken boolean o
 failedPredicateAtEOF boolean o
 indexToHandledElements com.google.common.collect.Multimap<Integer,org.eclipse.xtext.AbstractElement> o
 unorderedGroupHelper org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper o
 followElementFactory .BaseInternalContentAssistParser.IFollowElementFactory<<FollowElement>,<LookAheadTerminal>> o
 new(org.antlr.runtime.TokenStream,org.antlr.runtime.RecognizerSharedState) -
 new(org.antlr.runtime.TokenStream) -
 newFollowElementFactory().BaseInternalContentAssistParser.IFollowElementFactory<<FollowElement>,<LookAheadTerminal>> oa
 getLookaheadThreshold()int o
 before(org.eclipse.emf.ecore.EObject)void -
 infiniteRecursion().InfiniteRecursion o
 before(org.eclipse.emf.ecore.EObject,int)void -
 after(org.eclipse.emf.ecore.EObject,int)void -
 after(org.eclipse.emf.ecore.EObject)void -
 recover(org.antlr.runtime.IntStream,org.antlr.runtime.RecognitionException)void -
 emitErrorMessage(String)void -
 getInternalRecognizerSharedState()org.antlr.runtime.RecognizerSharedState -
 getGrammar()org.eclipse.xtext.Grammar oa
 keepStackSize()int o
 restoreStackSize(int)void o
 isBacktracking()boolean o
 selectEofStrategy(int)void o
 selectEofStrategy()void o !UnsupportedOperationException
 createNoOpStrategy().BaseInternalContentAssistParser.StreamAdapter o
 createPredictionStrategy().BaseInternalContentAssistParser.StreamAdapter o
 createErrorRecoveryStrategy().BaseInternalContentAssistParser.StreamAdapter o
 createNotErrorRecoveryStrategy().BaseInternalContentAssistParser.StreamAdapter o
 createMismatchStrategy().BaseInternalContentAssistParser.StreamAdapter o
 beginResync()void -
 endResync()void -
 recoverFromMismatchedToken(org.antlr.runtime.IntStream,int,org.antlr.runtime.BitSet)Object o !org.antlr.runtime.RecognitionException
 mismatchIsMissingToken(org.antlr.runtime.IntStream,org.antlr.runtime.BitSet)boolean -
 getCurrentGrammarElement()org.eclipse.xtext.AbstractElement o
 createFollowElement(org.eclipse.xtext.AbstractElement,int)<FollowElement> o
 createLookAheadTerminal(org.antlr.runtime.Token)<LookAheadTerminal> a
 announceEof(int)void -
 reportError(org.antlr.runtime.RecognitionException)void -
 announceConsume()void -
 mismatchIsUnwantedToken(org.antlr.runtime.IntStream,int)boolean -
 announceRewind(int)void -
 announceMark(int)void -
 beginDFAPrediction()void -
 isDFAPrediction()boolean -
 endDFAPrediction()void -
 getFollowElements()java.util.Set<<FollowElement>> -
 getTokenDefMap()java.util.Map<Integer,String> -
 getValueForTokenName(String)String o
 getGrammarElements()java.util.List<org.eclipse.emf.ecore.EObject> -
 getLocalTrace()java.util.List<org.eclipse.emf.ecore.EObject> -
 getParamStack()java.util.List<Integer> -
 getRecoveryListener().BaseInternalContentAssistParser.RecoveryListener -
 setRecoveryListener(.BaseInternalContentAssistParser.RecoveryListener)void -
 setUnorderedGroupHelper(org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper)void -
 getUnorderedGroupHelper()org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper -
 setStrict(boolean)void -
 unpackEncodedStringArray(String[])short[][] os
BaseInternalContentAssistParser.RecoveryListener sai
 beginErrorRecovery()void a
 endErrorRecovery()void a
Lexer a :org.antlr.runtime.Lexer
 new(org.antlr.runtime.CharStream) o
 new() o
 new(org.antlr.runtime.CharStream,org.antlr.runtime.RecognizerSharedState) o
 nextToken()org.antlr.runtime.Token -
 emitErrorMessage(String)void -
package org.eclipse.xtext.ide.editor.folding
DefaultFoldingRangeAcceptor - :.IFoldingRangeAcceptor
 new(java.util.Collection<.FoldingRange>) -
 getFoldingRanges()java.util.Collection<.FoldingRange> -
 accept(int,int,.FoldingRangeKind,boolean,org.eclipse.xtext.util.ITextRegion)void -
 createFoldingRange(int,int,.FoldingRangeKind,boolean,org.eclipse.xtext.util.ITextRegion).FoldingRange o
DefaultFoldingRangeProvider - :.IFoldingRangeProvider
 TEXT_PATTERN_IN_COMMENT java.util.regex.Pattern osf
 new() -
 getFoldingRanges(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.CancelIndicator)java.util.SortedSet<.FoldingRange> -
 computeObjectFolding(org.eclipse.xtext.resource.XtextResource,.IFoldingRangeAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 acceptObjectFolding(org.eclipse.emf.ecore.EObject,.IFoldingRangeAcceptor)void o
 buildSignificantRegion(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.util.ITextRegion o
 computeCommentFolding(org.eclipse.xtext.resource.XtextResource,.IFoldingRangeAcceptor)void o
 acceptCommentNodes(org.eclipse.emf.ecore.EObject,.IFoldingRangeAcceptor)void o
 acceptCommentFolding(org.eclipse.xtext.nodemodel.INode,.IFoldingRangeAcceptor)void o
 createAcceptor(org.eclipse.xtext.resource.XtextResource,java.util.Collection<.FoldingRange>).IFoldingRangeAcceptor o
 getLocationInFileProvider()org.eclipse.xtext.resource.ILocationInFileProvider o
 getMultilineCommentRuleName()String o
 getTextPatternInComment()java.util.regex.Pattern o
 isHandled(org.eclipse.emf.ecore.EObject)boolean o
 shouldProcessContent(org.eclipse.emf.ecore.EObject)boolean o
FoldingRange -
 new(int,int) -
 new(int,int,.FoldingRangeKind) -
 new(int,int,.FoldingRangeKind,boolean,org.eclipse.xtext.util.ITextRegion) -
 isInitiallyFolded()boolean -
 getVisualPlaceholderRegion()org.eclipse.xtext.util.ITextRegion -
 getKind().FoldingRangeKind -
 getOffset()int -
 getLength()int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
FoldingRangeKind -
 COMMENT .FoldingRangeKind sf
 IMPORTS .FoldingRangeKind sf
 REGION .FoldingRangeKind sf
 toString()String -
 equals(Object)boolean -
 hashCode()int -
IFoldingRangeAcceptor ai
 accept(int,int)void d
 accept(int,int,.FoldingRangeKind)void d
 accept(int,int,boolean)void d
 accept(int,int,org.eclipse.xtext.util.ITextRegion)void d
 accept(int,int,.FoldingRangeKind,org.eclipse.xtext.util.ITextRegion)void d
 accept(int,int,.FoldingRangeKind,boolean,org.eclipse.xtext.util.ITextRegion)void a
IFoldingRangeProvider ai
 getFoldingRanges(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.CancelIndicator)java.util.SortedSet<.FoldingRange> a
package org.eclipse.xtext.ide.editor.hierarchy
AbstractHierarchyBuilder a :.IHierarchyBuilder
 new() -
 readOnly(org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.concurrent.IUnitOfWork<<R>,org.eclipse.emf.ecore.EObject>)<R> o <R=Object>
 getDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IEObjectDescription o
 getDescription(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.resource.IEObjectDescription o
 isAssignable(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EClassifier)boolean o
 getResourceAccess()org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess o
 setResourceAccess(org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess)void -
 getIndexData()org.eclipse.xtext.resource.IResourceDescriptions o
 setIndexData(org.eclipse.xtext.resource.IResourceDescriptions)void -
 getReferenceFinder()org.eclipse.xtext.findReferences.IReferenceFinder o
 setReferenceFinder(org.eclipse.xtext.findReferences.IReferenceFinder)void -
 getTargetURICollector()org.eclipse.xtext.findReferences.TargetURICollector o
 setTargetURICollector(org.eclipse.xtext.findReferences.TargetURICollector)void -
 getTargetURIProvider()com.google.inject.Provider<org.eclipse.xtext.findReferences.TargetURIs> o
 setTargetURIProvider(com.google.inject.Provider<org.eclipse.xtext.findReferences.TargetURIs>)void -
 getHierarchyNodeLocationProvider().IHierarchyNodeLocationProvider o
 setHierarchyNodeLocationProvider(.IHierarchyNodeLocationProvider)void -
 getResourceServiceProviderRegistry()org.eclipse.xtext.resource.IResourceServiceProvider.Registry o
 setResourceServiceProviderRegistry(org.eclipse.xtext.resource.IResourceServiceProvider.Registry)void -
DefaultCallHierarchyBuilder - :.AbstractHierarchyBuilder,.ICallHierarchyBuilder
 new() -
 buildRoots(org.eclipse.emf.common.util.URI,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<.IHierarchyNode> -
 buildChildren(.IHierarchyNode,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<.IHierarchyNode> -
 findDeclarations(.IHierarchyNode,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.resource.IReferenceDescription>)void o
 findTargetDeclarations(org.eclipse.emf.common.util.URI,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.resource.IReferenceDescription>)void o
 findSourceDeclarations(org.eclipse.emf.common.util.URI,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.resource.IReferenceDescription>)void o
 collectTargetURIs(org.eclipse.emf.common.util.URI)org.eclipse.xtext.findReferences.TargetURIs o
 filterReference(org.eclipse.xtext.resource.IReferenceDescription)boolean o
 findDeclaration(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IEObjectDescription o
 findTargetDeclaration(org.eclipse.xtext.resource.IReferenceDescription)org.eclipse.xtext.resource.IEObjectDescription o
 findSourceDeclaration(org.eclipse.xtext.resource.IReferenceDescription)org.eclipse.xtext.resource.IEObjectDescription o
 createRoot(org.eclipse.xtext.resource.IEObjectDescription).IHierarchyNode o
 createChild(org.eclipse.xtext.resource.IEObjectDescription,.IHierarchyNode).IHierarchyNode o
 createChild(java.util.Map<org.eclipse.emf.common.util.URI,.IHierarchyNode>,org.eclipse.xtext.resource.IEObjectDescription,.IHierarchyNode).IHierarchyNode o
 createNodeReference(org.eclipse.xtext.resource.IReferenceDescription).IHierarchyNodeReference o
 getTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int)org.eclipse.xtext.util.ITextRegionWithLineInformation o
 getText(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegionWithLineInformation)String o
 getHierarchyType().ICallHierarchyBuilder.CallHierarchyType -
 setHierarchyType(.ICallHierarchyBuilder.CallHierarchyType)void -
DefaultHierarchyNode - :.IHierarchyNode
 new() -
 getNavigationElement()Object -
 isRecursive()boolean -
 internalIsRecursive()boolean o
 mayHaveChildren()boolean -
 getParent().IHierarchyNode -
 setParent(.IHierarchyNode)void -
 setMayHaveChildren(boolean)void -
 getElement()org.eclipse.xtext.resource.IEObjectDescription -
 setElement(org.eclipse.xtext.resource.IEObjectDescription)void -
 getReferences()java.util.List<.IHierarchyNodeReference> -
DefaultHierarchyNodeLocationProvider - :.IHierarchyNodeLocationProvider
 locationInFileProvider org.eclipse.xtext.resource.ILocationInFileProvider o
 new() -
 getTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegionWithLineInformation -
 getTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.util.ITextRegionWithLineInformation -
 toTextRegionWithLineInformation(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegionWithLineInformation o
DefaultHierarchyNodeReference - :.IHierarchyNodeReference
 new(String,org.eclipse.xtext.util.ITextRegionWithLineInformation,Object) -
 getText()String -
 getTextRegion()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 getNavigationElement()Object -
 contains(org.eclipse.xtext.util.ITextRegion)boolean -
 contains(int)boolean -
 getEndLineNumber()int -
 getLength()int -
 getLineNumber()int -
 getOffset()int -
 merge(org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion -
 merge(org.eclipse.xtext.util.ITextRegionWithLineInformation)org.eclipse.xtext.util.ITextRegionWithLineInformation -
DefaultHierarchyRoot - :.IHierarchyRoot
 new() -
 getRoots()java.util.List<.IHierarchyNode> -
ICallHierarchyBuilder ai :.IHierarchyBuilder +CallHierarchyType
 getHierarchyType().ICallHierarchyBuilder.CallHierarchyType a
 setHierarchyType(.ICallHierarchyBuilder.CallHierarchyType)void a
ICallHierarchyBuilder.CallHierarchyType sfe :Enum<.ICallHierarchyBuilder.CallHierarchyType>
 CALLER .ICallHierarchyBuilder.CallHierarchyType sf
 CALLEE .ICallHierarchyBuilder.CallHierarchyType sf
 values().ICallHierarchyBuilder.CallHierarchyType[] s
 valueOf(String).ICallHierarchyBuilder.CallHierarchyType s
IHierarchyBuilder ai
 buildRoots(org.eclipse.emf.common.util.URI,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<.IHierarchyNode> a
 buildChildren(.IHierarchyNode,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<.IHierarchyNode> a
IHierarchyNode ai :org.eclipse.xtext.ide.editor.navigation.INavigatable
 getElement()org.eclipse.xtext.resource.IEObjectDescription a
 getParent().IHierarchyNode a
 getReferences()java.util.Collection<.IHierarchyNodeReference> a
 isRecursive()boolean a
 mayHaveChildren()boolean a
IHierarchyNodeLocationProvider ai
 getTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegionWithLineInformation a
 getTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.util.ITextRegionWithLineInformation a
IHierarchyNodeReference ai :org.eclipse.xtext.ide.editor.navigation.INavigatable,org.eclipse.xtext.util.ITextRegionWithLineInformation
 getText()String a
IHierarchyRoot ai
 EMPTY .IHierarchyRoot sf
 getRoots()java.util.Collection<.IHierarchyNode> a
package org.eclipse.xtext.ide.editor.model
TokenTypeToStringMapper a
 new() -
 setTokenDefProvider(org.eclipse.xtext.parser.antlr.ITokenDefProvider)void -
 initIds(java.util.Map<Integer,String>)void o
 calculateId(String,int)String oa
 getMappedValue(int)String o
package org.eclipse.xtext.ide.editor.navigation
INavigatable ai
 getNavigationElement()Object a
package org.eclipse.xtext.ide.editor.quickfix
ISemanticModification ai
 apply(org.eclipse.lsp4j.Diagnostic,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.ide.serializer.IChangeSerializer.IModification<org.eclipse.emf.ecore.EObject> a
package org.eclipse.xtext.ide.editor.syntaxcoloring
AbstractAntlrTokenToAttributeIdMapper a :org.eclipse.xtext.ide.editor.model.TokenTypeToStringMapper
 new() -
 getId(int)String -
DefaultAntlrTokenToAttributeIdMapper - :.AbstractAntlrTokenToAttributeIdMapper
 new() -
 calculateId(String,int)String o
DefaultSemanticHighlightingCalculator - :.ISemanticHighlightingCalculator
 new() -
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void -
 doProvideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 searchAndHighlightElements(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 highlightElementRecursively(org.eclipse.emf.ecore.EObject,.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 highlightElement(org.eclipse.emf.ecore.EObject,.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)boolean o
 highlightTasks(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor)void o
 highlightFeature(.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String[])void ov
 highlightNode(.IHighlightedPositionAcceptor,org.eclipse.xtext.nodemodel.INode,String[])void ov
HighlightingStyles ai
 KEYWORD_ID String sf
 PUNCTUATION_ID String sf
 COMMENT_ID String sf
 STRING_ID String sf
 NUMBER_ID String sf
 DEFAULT_ID String sf
 INVALID_TOKEN_ID String sf
 TASK_ID String sf
 TYPE_ID String sf
 DEFINITION_ID String sf
IEditorHighlightingConfigurationProvider axi +DefaultImpl
 getConfiguration(String)String a
IEditorHighlightingConfigurationProvider.DefaultImpl sx :.IEditorHighlightingConfigurationProvider
 new() -
 getConfiguration(String)String -
 getGetStandardPatterns()CharSequence -
 getKeywords()Iterable<String> -
IHighlightedPositionAcceptor ai
 addPosition(int,int,String[])void av
ISemanticHighlightingCalculator ai
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void a
LightweightPosition - :Comparable<.LightweightPosition> +IntToStringArray
 new(int,int,int,String[]) v
 new(int,int,int,.LightweightPosition.IntToStringArray[]) -
 compareTo(.LightweightPosition)int -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 setLength(int)void -
 getLength()int -
 getOffset()int -
 getIds()String[] -
 getTimestamp()int -
 merge(int,String[])void v
 merge(.LightweightPosition.IntToStringArray[])void -
 createArray(int).LightweightPosition.IntToStringArray[] o
LightweightPosition.IntToStringArray s :Comparable<.LightweightPosition.IntToStringArray>
 new(int,String[]) v
 compareTo(.LightweightPosition.IntToStringArray)int -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
MergingHighlightedPositionAcceptor - :.IHighlightedPositionAcceptor,.ISemanticHighlightingCalculator
 new(.ISemanticHighlightingCalculator) -
 addPosition(int,int,String[])void v
 newPosition(int,int,int,String[]).LightweightPosition ov
 newPosition(int,int,int,.LightweightPosition.IntToStringArray[]).LightweightPosition o
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void -
 mergePositions()void -
 getPositions()java.util.List<.LightweightPosition> -
package org.eclipse.xtext.ide.refactoring
IRenameStrategy2 ai +DefaultImpl
 applyRename(.RenameContext)void a
IRenameStrategy2.DefaultImpl s :.IRenameStrategy2
 new() -
 canHandle(.RenameChange)boolean -
 applyRename(.RenameContext)void -
 doRename(org.eclipse.emf.ecore.EObject,.RenameChange,.RenameContext)void o
 getNameEAttribute(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EAttribute o
RefactoringIssueAcceptor ai +Severity
 add(.RefactoringIssueAcceptor.Severity,String,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet)void a
 add(.RefactoringIssueAcceptor.Severity,String,org.eclipse.emf.common.util.URI)void a
 add(.RefactoringIssueAcceptor.Severity,String,org.eclipse.emf.ecore.EObject)void a
 add(.RefactoringIssueAcceptor.Severity,String,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegion)void a
 add(.RefactoringIssueAcceptor.Severity,String,Exception,org.apache.log4j.Logger)void a
 add(.RefactoringIssueAcceptor.Severity,String,Object[])void av
RenameChange -
 new(String,org.eclipse.emf.common.util.URI) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getNewName()String -
 getTargetURI()org.eclipse.emf.common.util.URI -
RenameContext -
 new(java.util.List<.RenameChange>,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ide.serializer.IChangeSerializer,.RefactoringIssueAcceptor) -
 addModification(.RenameChange,org.eclipse.xtext.ide.serializer.IChangeSerializer.IModification<org.eclipse.emf.ecore.EObject>)void -
 getChanges()java.util.List<.RenameChange> -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 getChangeSerializer()org.eclipse.xtext.ide.serializer.IChangeSerializer -
 getIssues().RefactoringIssueAcceptor -
ResourceRelocationChange -
 new(org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI,boolean) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getFromURI()org.eclipse.emf.common.util.URI -
 getToURI()org.eclipse.emf.common.util.URI -
 isFile()boolean -
ResourceRelocationContext - +ChangeType
 addModification(.ResourceRelocationChange,org.eclipse.xtext.ide.serializer.IChangeSerializer.IModification<org.eclipse.emf.ecore.resource.Resource>)void -
 loadAndWatchResource(.ResourceRelocationChange)org.eclipse.emf.ecore.resource.Resource o
 new(.ResourceRelocationContext.ChangeType,java.util.List<.ResourceRelocationChange>,.RefactoringIssueAcceptor,org.eclipse.xtext.ide.serializer.IChangeSerializer,org.eclipse.emf.ecore.resource.ResourceSet) -
 getChangeType().ResourceRelocationContext.ChangeType -
 getChanges()java.util.List<.ResourceRelocationChange> -
 getIssueAcceptor().RefactoringIssueAcceptor -
 getChangeSerializer()org.eclipse.xtext.ide.serializer.IChangeSerializer -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
ResourceRelocationContext.ChangeType sfe :Enum<.ResourceRelocationContext.ChangeType>
 COPY .ResourceRelocationContext.ChangeType sf
 MOVE .ResourceRelocationContext.ChangeType sf
 RENAME .ResourceRelocationContext.ChangeType sf
 values().ResourceRelocationContext.ChangeType[] s
 valueOf(String).ResourceRelocationContext.ChangeType s
package org.eclipse.xtext.ide.serializer
IChangeSerializer ai +IModification
 addModification(<T>,.IChangeSerializer.IModification<<T>>)void a <T=org.eclipse.emf.common.notify.Notifier>
 applyModifications(org.eclipse.xtext.util.IAcceptor<.IEmfResourceChange>)void a
 getModifiableDocument(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.formatting2.regionaccess.ITextRegionDiffBuilder a
 isUpdateCrossReferences()boolean a
 isUpdateRelatedFiles()boolean a
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void a
 setUpdateCrossReferences(boolean)void a
 setUpdateRelatedFiles(boolean)void a
IChangeSerializer.IModification sai <T=org.eclipse.emf.common.notify.Notifier>
 modify(<T>)void a
IEmfResourceChange ai
 getResource()org.eclipse.emf.ecore.resource.Resource a
 getOldURI()org.eclipse.emf.common.util.URI a
 getNewURI()org.eclipse.emf.common.util.URI a
ITextDocumentChange ai :.IEmfResourceChange
 getResource()org.eclipse.xtext.resource.XtextResource a
 getReplacements()java.util.List<org.eclipse.xtext.formatting2.regionaccess.ITextReplacement> a
package org.eclipse.xtext.ide.serializer.hooks
IEObjectDescriptionProvider ai
 getEObjectDescriptions(org.eclipse.emf.ecore.resource.Resource)Iterable<org.eclipse.xtext.resource.IEObjectDescription> a
IEObjectSnapshot ai
 getDescriptions()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> a
 getIncomingReferences()java.util.List<.IReferenceSnapshot> a
 getObject()org.eclipse.emf.ecore.EObject a
IReferenceSnapshot ai
 getSourceEObjectUri()org.eclipse.emf.common.util.URI a
 getContainerEObjectURI()org.eclipse.emf.common.util.URI a
 getEReference()org.eclipse.emf.ecore.EReference a
 getIndexInList()int a
 getTarget().IEObjectSnapshot a
IReferenceUpdaterContext ai
 getRelatedResource()org.eclipse.xtext.ide.serializer.impl.RelatedResourcesProvider.RelatedResource a
 getEObjectDescriptionDeltas()org.eclipse.xtext.ide.serializer.impl.EObjectDescriptionDeltaProvider.Deltas a
 getModifyableDocument()org.eclipse.xtext.formatting2.regionaccess.ITextRegionDiffBuilder a
 getResource()org.eclipse.xtext.resource.XtextResource a
 getUpdatableReferences()java.util.List<.IUpdatableReference> a
 modifyModel(Runnable)void a
 updateReference(.IUpdatableReference)void a
IResourceSnapshot ai
 getObjects()java.util.Map<org.eclipse.emf.ecore.EObject,.IEObjectSnapshot> a
 getRegions()org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess a
 getResource()org.eclipse.emf.ecore.resource.Resource a
 getURI()org.eclipse.emf.common.util.URI a
IUpdatableReference ai
 getCrossReference()org.eclipse.xtext.CrossReference a
 getEReference()org.eclipse.emf.ecore.EReference a
 getIndexInList()int a
 getReferenceRegion()org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion a
 getSourceEObject()org.eclipse.emf.ecore.EObject a
 getTargetEObject()org.eclipse.emf.ecore.EObject a
package org.eclipse.xtext.ide.serializer.impl
ChangeSerializer - :org.eclipse.xtext.ide.serializer.IChangeSerializer
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 addModification(<T>,org.eclipse.xtext.ide.serializer.IChangeSerializer.IModification<<T>>)void - <T=org.eclipse.emf.common.notify.Notifier>
 applyModifications(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.ide.serializer.IEmfResourceChange>)void -
 apply(org.eclipse.emf.common.notify.Notifier,org.eclipse.xtext.ide.serializer.IChangeSerializer.IModification<<T>>)void o <T=org.eclipse.emf.common.notify.Notifier>
 beginRecordChanges(org.eclipse.emf.ecore.resource.Resource)void o
 createResourceUpdater(.RelatedResourcesProvider.RelatedResource).RelatedResourceUpdater o
 createResourceUpdater(org.eclipse.emf.ecore.resource.Resource).RecordingResourceUpdater o
 endRecordChanges(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.ide.serializer.IEmfResourceChange>)void o
 endRecordChanges(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.ide.serializer.IEmfResourceChange>,org.eclipse.core.runtime.IProgressMonitor)void o
 resetState()void o
 getModifiableDocument(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.formatting2.regionaccess.ITextRegionDiffBuilder -
 getService(org.eclipse.emf.ecore.resource.Resource,Class<<T>>)<T> o <T=Object>
 getService(org.eclipse.emf.common.util.URI,Class<<T>>)<T> o <T=Object>
 getSnapshots()java.util.List<org.eclipse.xtext.ide.serializer.hooks.IResourceSnapshot> o
 isUpdateCrossReferences()boolean -
 isUpdateRelatedFiles()boolean -
 setUpdateCrossReferences(boolean)void -
 setUpdateRelatedFiles(boolean)void -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
EObjectDescriptionDeltaProvider - +Delta,Deltas,Group
 new() -
 createDelta(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ide.serializer.hooks.IEObjectSnapshot,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>).EObjectDescriptionDeltaProvider.Delta o
 getDelta(.ChangeSerializer,java.util.Collection<org.eclipse.xtext.ide.serializer.hooks.IResourceSnapshot>).EObjectDescriptionDeltaProvider.Deltas -
EObjectDescriptionDeltaProvider.Deltas s
 new() -
 getDelta(org.eclipse.emf.ecore.EObject).EObjectDescriptionDeltaProvider.Delta -
 getDeltas()java.util.Collection<.EObjectDescriptionDeltaProvider.Delta> -
 getSnapshots()java.util.Collection<org.eclipse.xtext.ide.serializer.hooks.IResourceSnapshot> -
RelatedResourcesProvider - +RelatedResource
 new() -
 getRelatedResources(java.util.Collection<org.eclipse.xtext.ide.serializer.hooks.IResourceSnapshot>)java.util.List<.RelatedResourcesProvider.RelatedResource> -
RelatedResourcesProvider.RelatedResource s
 outgoingReferences java.util.List<org.eclipse.xtext.ide.serializer.hooks.IReferenceSnapshot> of
 uri org.eclipse.emf.common.util.URI of
 new(org.eclipse.emf.common.util.URI) -
 getUri()org.eclipse.emf.common.util.URI -
 toString()String -
package org.eclipse.xtext.ide.server
BuildListener ai
 afterBuild(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void a
BuildManager - +Buildable,ProjectBuildData
 CYCLIC_PROJECT_DEPENDENCIES String sf
 new() -
 submit(java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.emf.common.util.URI>).BuildManager.Buildable -
 queue(java.util.Set<org.eclipse.emf.common.util.URI>,java.util.Collection<org.eclipse.emf.common.util.URI>,java.util.Collection<org.eclipse.emf.common.util.URI>)void o
 doInitialBuild(java.util.List<org.eclipse.xtext.resource.impl.ProjectDescription>,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 internalBuild(org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> o
 mergeWithUnreportedDeltas(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 sortByDependencies(Iterable<org.eclipse.xtext.resource.impl.ProjectDescription>)java.util.List<org.eclipse.xtext.resource.impl.ProjectDescription> o
 reportDependencyCycle(.ProjectManager)void o
 setWorkspaceManager(.WorkspaceManager)void -
BuildManager.Buildable sai
 NO_BUILD .BuildManager.Buildable sf
 build(org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> a
BuildManager.ProjectBuildData os
 new(java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.emf.common.util.URI>) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getDirtyFiles()java.util.List<org.eclipse.emf.common.util.URI> -
 getDeletedFiles()java.util.List<org.eclipse.emf.common.util.URI> -
DefaultProjectDescriptionFactory - :.IProjectDescriptionFactory
 new() -
 getProjectDescription(org.eclipse.xtext.workspace.IProjectConfig)org.eclipse.xtext.resource.impl.ProjectDescription -
Document -
 new(Integer,String) -
 new(Integer,String,boolean) -
 getTextRegion(org.eclipse.lsp4j.Range)org.eclipse.xtext.util.ITextRegion -
 getOffSet(org.eclipse.lsp4j.Position)int - !IndexOutOfBoundsException
 getPosition(int)org.eclipse.lsp4j.Position - !IndexOutOfBoundsException
 getLineContent(int)String - !IndexOutOfBoundsException
 getSourceOnError()String o
 getLineCount()int -
 getSubstring(org.eclipse.lsp4j.Range)String -
 applyTextDocumentChanges(Iterable<org.eclipse.lsp4j.TextDocumentContentChangeEvent>).Document -
 applyChanges(Iterable<org.eclipse.lsp4j.TextEdit>).Document -
 isPrintSourceOnError()boolean -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getVersion()Integer -
 getContents()String -
DocumentExtensions -
 new() -
 newPosition(org.eclipse.emf.ecore.resource.Resource,int)org.eclipse.lsp4j.Position -
 newRange(org.eclipse.emf.ecore.resource.Resource,int,int)org.eclipse.lsp4j.Range -
 newRange(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.ITextRegion)org.eclipse.lsp4j.Range -
 newLocation(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.ITextRegion)org.eclipse.lsp4j.Location -
 newLocation(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.Location -
 newFullLocation(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.Location -
 newLocation(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.lsp4j.Location -
ICapabilitiesContributor ai
 contribute(org.eclipse.lsp4j.ServerCapabilities,org.eclipse.lsp4j.InitializeParams)org.eclipse.lsp4j.ServerCapabilities a
ILanguageServerAccess ai +Context,IBuildListener,IndexContext
 doRead(String,java.util.function.Function<.ILanguageServerAccess.Context,<T>>)java.util.concurrent.CompletableFuture<<T>> a <T=Object>
 doSyncRead(String,java.util.function.Function<.ILanguageServerAccess.Context,<T>>)<T> a <T=Object>
 doReadIndex(java.util.function.Function<.ILanguageServerAccess.IndexContext,<T>>)java.util.concurrent.CompletableFuture<<T>> a <T=Object>
 addBuildListener(.ILanguageServerAccess.IBuildListener)void a
 removeBuildListener(.ILanguageServerAccess.IBuildListener)void d
 getLanguageClient()org.eclipse.lsp4j.services.LanguageClient a
 newLiveScopeResourceSet(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.ResourceSet a
 getInitializeParams()org.eclipse.lsp4j.InitializeParams a
 getInitializeResult()org.eclipse.lsp4j.InitializeResult a
ILanguageServerAccess.Context s
 cancelChecker org.eclipse.xtext.util.CancelIndicator pf
 new(org.eclipse.emf.ecore.resource.Resource,.Document,boolean,org.eclipse.xtext.util.CancelIndicator) -
 toString()String -
 getResource()org.eclipse.emf.ecore.resource.Resource -
 getDocument().Document -
 isDocumentOpen()boolean -
 getCancelChecker()org.eclipse.xtext.util.CancelIndicator -
ILanguageServerAccess.IBuildListener sai
 afterBuild(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void a
ILanguageServerAccess.IndexContext s
 cancelChecker org.eclipse.xtext.util.CancelIndicator pf
 new(org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.xtext.util.CancelIndicator) -
 toString()String -
 getIndex()org.eclipse.xtext.resource.IResourceDescriptions -
 getCancelChecker()org.eclipse.xtext.util.CancelIndicator -
ILanguageServerExtension ai
 NOT_HANDLED_EXCEPTION RuntimeException sf
 initialize(.ILanguageServerAccess)void a
ILanguageServerShutdownAndExitHandler ai +DefaultImpl,NullImpl
 exit()void a
 shutdown()void a
ILanguageServerShutdownAndExitHandler.DefaultImpl s :.ILanguageServerShutdownAndExitHandler
 new() -
 exit()void -
 shutdown()void -
ILanguageServerShutdownAndExitHandler.NullImpl s :.ILanguageServerShutdownAndExitHandler
 new() -
 exit()void -
 shutdown()void -
IMultiRootWorkspaceConfigFactory ai
 getWorkspaceConfig(java.util.List<org.eclipse.lsp4j.WorkspaceFolder>)org.eclipse.xtext.workspace.IWorkspaceConfig a
IProjectDescriptionFactory ai
 getProjectDescription(org.eclipse.xtext.workspace.IProjectConfig)org.eclipse.xtext.resource.impl.ProjectDescription a
LanguageServerImpl - :org.eclipse.lsp4j.services.LanguageServer,org.eclipse.lsp4j.services.WorkspaceService,org.eclipse.lsp4j.services.TextDocumentService,org.eclipse.lsp4j.services.NotebookDocumentService,org.eclipse.lsp4j.services.LanguageClientAware,org.eclipse.lsp4j.jsonrpc.Endpoint,org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethodProvider,.ILanguageServerAccess.IBuildListener
 new() -
 setWorkspaceManager(.WorkspaceManager)void -
 initialize(org.eclipse.lsp4j.InitializeParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.InitializeResult> -
 clientSupportsWorkspaceFolders()boolean o
 createServerCapabilities(org.eclipse.lsp4j.InitializeParams)org.eclipse.lsp4j.ServerCapabilities o
 initialized(org.eclipse.lsp4j.InitializedParams)void -
 getBaseDir(org.eclipse.lsp4j.InitializeParams)org.eclipse.emf.common.util.URI ox
 connect(org.eclipse.lsp4j.services.LanguageClient)void -
 exit()void -
 shutdown()java.util.concurrent.CompletableFuture<Object> -
 getTextDocumentService()org.eclipse.lsp4j.services.TextDocumentService -
 getWorkspaceService()org.eclipse.lsp4j.services.WorkspaceService -
 getNotebookDocumentService()org.eclipse.lsp4j.services.NotebookDocumentService -
 didOpen(org.eclipse.lsp4j.DidOpenTextDocumentParams)void -
 toBuildable(org.eclipse.lsp4j.DidOpenTextDocumentParams).BuildManager.Buildable o
 didChange(org.eclipse.lsp4j.DidChangeTextDocumentParams)void -
 toBuildable(org.eclipse.lsp4j.DidChangeTextDocumentParams).BuildManager.Buildable o
 didClose(org.eclipse.lsp4j.DidCloseTextDocumentParams)void -
 toBuildable(org.eclipse.lsp4j.DidCloseTextDocumentParams).BuildManager.Buildable o
 didSave(org.eclipse.lsp4j.DidSaveTextDocumentParams)void -
 didChangeWatchedFiles(org.eclipse.lsp4j.DidChangeWatchedFilesParams)void -
 toBuildable(org.eclipse.lsp4j.DidChangeWatchedFilesParams).BuildManager.Buildable o
 runBuildable(java.util.function.Supplier<.BuildManager.Buildable>)void o
 didChangeConfiguration(org.eclipse.lsp4j.DidChangeConfigurationParams)void -
 didChangeWorkspaceFolders(org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams)void -
 toDiagnostics(Iterable<org.eclipse.xtext.validation.Issue>)java.util.List<org.eclipse.lsp4j.Diagnostic> o
 toDiagnostic(org.eclipse.xtext.validation.Issue)org.eclipse.lsp4j.Diagnostic o
 toDiagnosticSeverity(org.eclipse.xtext.diagnostics.Severity)org.eclipse.lsp4j.DiagnosticSeverity o
 completion(org.eclipse.lsp4j.CompletionParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.jsonrpc.messages.Either<java.util.List<org.eclipse.lsp4j.CompletionItem>,org.eclipse.lsp4j.CompletionList>> -
 completion(org.eclipse.xtext.util.CancelIndicator,org.eclipse.lsp4j.CompletionParams)org.eclipse.lsp4j.jsonrpc.messages.Either<java.util.List<org.eclipse.lsp4j.CompletionItem>,org.eclipse.lsp4j.CompletionList> o
 getURI(org.eclipse.lsp4j.TextDocumentPositionParams)org.eclipse.emf.common.util.URI o
 getURI(org.eclipse.lsp4j.TextDocumentIdentifier)org.eclipse.emf.common.util.URI o
 getURI(org.eclipse.lsp4j.TextDocumentItem)org.eclipse.emf.common.util.URI o
 definition(org.eclipse.lsp4j.DefinitionParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.jsonrpc.messages.Either<java.util.List<org.eclipse.lsp4j.Location>,java.util.List<org.eclipse.lsp4j.LocationLink>>> -
 definition(org.eclipse.lsp4j.DefinitionParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.jsonrpc.messages.Either<java.util.List<org.eclipse.lsp4j.Location>,java.util.List<org.eclipse.lsp4j.LocationLink>> o
 definition(org.eclipse.xtext.util.CancelIndicator,org.eclipse.lsp4j.DefinitionParams)java.util.List<org.eclipse.lsp4j.Location> o
 references(org.eclipse.lsp4j.ReferenceParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.Location>> -
 references(org.eclipse.lsp4j.ReferenceParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.Location> o
 documentSymbol(org.eclipse.lsp4j.DocumentSymbolParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.SymbolInformation,org.eclipse.lsp4j.DocumentSymbol>>> -
 documentSymbol(org.eclipse.lsp4j.DocumentSymbolParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentSymbol> o
 getIDocumentSymbolService(org.eclipse.xtext.resource.IResourceServiceProvider).symbol.IDocumentSymbolService o
 isHierarchicalDocumentSymbolSupport()boolean o
 symbol(org.eclipse.lsp4j.WorkspaceSymbolParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.jsonrpc.messages.Either<java.util.List<org.eclipse.lsp4j.SymbolInformation>,java.util.List<org.eclipse.lsp4j.WorkspaceSymbol>>> -
 symbol(org.eclipse.lsp4j.WorkspaceSymbolParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.WorkspaceSymbol> o
 hover(org.eclipse.lsp4j.HoverParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.Hover> -
 hover(org.eclipse.lsp4j.HoverParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.Hover o
 resolveCompletionItem(org.eclipse.lsp4j.CompletionItem)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.CompletionItem> -
 signatureHelp(org.eclipse.lsp4j.SignatureHelpParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.SignatureHelp> -
 signatureHelp(org.eclipse.lsp4j.SignatureHelpParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.SignatureHelp o
 documentHighlight(org.eclipse.lsp4j.DocumentHighlightParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.DocumentHighlight>> -
 documentHighlight(org.eclipse.lsp4j.DocumentHighlightParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentHighlight> o
 codeAction(org.eclipse.lsp4j.CodeActionParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.Command,org.eclipse.lsp4j.CodeAction>>> -
 codeAction(org.eclipse.lsp4j.CodeActionParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.Command,org.eclipse.lsp4j.CodeAction>> o
 installURI(java.util.List<org.eclipse.lsp4j.CodeLens>,String)void o
 uninstallURI(org.eclipse.lsp4j.CodeLens)org.eclipse.emf.common.util.URI o
 codeLens(org.eclipse.lsp4j.CodeLensParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.CodeLens>> -
 codeLens(org.eclipse.lsp4j.CodeLensParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.CodeLens> o
 resolveCodeLens(org.eclipse.lsp4j.CodeLens)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.CodeLens> -
 resolveCodeLens(org.eclipse.emf.common.util.URI,org.eclipse.lsp4j.CodeLens,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.CodeLens o
 formatting(org.eclipse.lsp4j.DocumentFormattingParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> -
 formatting(org.eclipse.lsp4j.DocumentFormattingParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.TextEdit> o
 rangeFormatting(org.eclipse.lsp4j.DocumentRangeFormattingParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> -
 rangeFormatting(org.eclipse.lsp4j.DocumentRangeFormattingParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.TextEdit> o
 getService(org.eclipse.emf.common.util.URI,Class<<Service>>)<Service> o <Service=Object>
 getService(org.eclipse.xtext.resource.IResourceServiceProvider,Class<<Service>>)<Service> o <Service=Object>
 executeCommand(org.eclipse.lsp4j.ExecuteCommandParams)java.util.concurrent.CompletableFuture<Object> -
 executeCommand(org.eclipse.lsp4j.ExecuteCommandParams,org.eclipse.xtext.util.CancelIndicator)Object o
 onTypeFormatting(org.eclipse.lsp4j.DocumentOnTypeFormattingParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> -
 rename(org.eclipse.lsp4j.RenameParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.WorkspaceEdit> -
 rename(org.eclipse.lsp4j.RenameParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.WorkspaceEdit o
 getResourceServiceProvider(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceServiceProvider o
 prepareRename(org.eclipse.lsp4j.PrepareRenameParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.jsonrpc.messages.Either3<org.eclipse.lsp4j.Range,org.eclipse.lsp4j.PrepareRenameResult,org.eclipse.lsp4j.PrepareRenameDefaultBehavior>> -
 prepareRename(org.eclipse.lsp4j.PrepareRenameParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.jsonrpc.messages.Either3<org.eclipse.lsp4j.Range,org.eclipse.lsp4j.PrepareRenameResult,org.eclipse.lsp4j.PrepareRenameDefaultBehavior> o
 foldingRange(org.eclipse.lsp4j.FoldingRangeRequestParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.FoldingRange>> -
 foldingRange(org.eclipse.lsp4j.FoldingRangeRequestParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.FoldingRange> o
 notify(String,Object)void -
 request(String,Object)java.util.concurrent.CompletableFuture<?> -
 supportedMethods()java.util.Map<String,org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod> -
 afterBuild(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void x
 getLanguageServerAccess().ILanguageServerAccess o
 getLanguageClient()org.eclipse.lsp4j.services.LanguageClient o
 getCommandRegistry().commands.ExecutableCommandRegistry o
 getExtensionProviders()com.google.common.collect.Multimap<String,org.eclipse.lsp4j.jsonrpc.Endpoint> o
 getSupportedMethods()java.util.Map<String,org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod> o
 getLanguagesRegistry()org.eclipse.xtext.resource.IResourceServiceProvider.Registry o
 getWorkspaceResourceAccess()org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess o
 getWorkspaceManager().WorkspaceManager o
 getWorkspaceSymbolService().symbol.WorkspaceSymbolService o
 getRequestManager().concurrent.IRequestManager -
 didOpen(org.eclipse.lsp4j.DidOpenNotebookDocumentParams)void -
 didChange(org.eclipse.lsp4j.DidChangeNotebookDocumentParams)void -
 didSave(org.eclipse.lsp4j.DidSaveNotebookDocumentParams)void -
 didClose(org.eclipse.lsp4j.DidCloseNotebookDocumentParams)void -
 semanticTokensFull(org.eclipse.lsp4j.SemanticTokensParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.SemanticTokens> -
 semanticTokensFull(org.eclipse.lsp4j.SemanticTokensParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.SemanticTokens o
LaunchArgs -
 new() -
 getIn()java.io.InputStream -
 setIn(java.io.InputStream)void -
 getOut()java.io.OutputStream -
 setOut(java.io.OutputStream)void -
 getTrace()java.io.PrintWriter -
 setTrace(java.io.PrintWriter)void -
 isValidate()boolean -
 setValidate(boolean)void -
MultiProjectWorkspaceConfigFactory - :.MultiRootWorkspaceConfigFactory
 new() -
 addProjectsForWorkspaceFolder(org.eclipse.xtext.workspace.WorkspaceConfig,org.eclipse.lsp4j.WorkspaceFolder,java.util.Set<String>)void o
 findProjects(org.eclipse.xtext.workspace.WorkspaceConfig,org.eclipse.emf.common.util.URI)void -
MultiRootWorkspaceConfigFactory - :.IMultiRootWorkspaceConfigFactory
 new() -
 getWorkspaceConfig(java.util.List<org.eclipse.lsp4j.WorkspaceFolder>)org.eclipse.xtext.workspace.IWorkspaceConfig -
 addProjectsForWorkspaceFolder(org.eclipse.xtext.workspace.WorkspaceConfig,org.eclipse.lsp4j.WorkspaceFolder,java.util.Set<String>)void o
 getUniqueProjectName(String,java.util.Set<String>)String o
 getUriExtensions().UriExtensions o
ProjectManager -
 incrementalBuilder org.eclipse.xtext.build.IncrementalBuilder o
 resourceSetProvider com.google.inject.Provider<org.eclipse.xtext.resource.XtextResourceSet> o
 languagesRegistry org.eclipse.xtext.resource.IResourceServiceProvider.Registry o
 fileSystemScanner org.eclipse.xtext.util.IFileSystemScanner o
 externalContentSupport org.eclipse.xtext.resource.IExternalContentSupport o
 new() -
 initialize(org.eclipse.xtext.resource.impl.ProjectDescription,org.eclipse.xtext.workspace.IProjectConfig,org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.emf.common.util.URI,Iterable<org.eclipse.xtext.validation.Issue>>,org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider,com.google.inject.Provider<java.util.Map<String,org.eclipse.xtext.resource.impl.ResourceDescriptionsData>>,org.eclipse.xtext.util.CancelIndicator)void -
 doInitialBuild(org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.build.IncrementalBuilder.Result -
 doBuild(java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.build.IncrementalBuilder.Result -
 newBuildRequest(java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.build.BuildRequest o
 createNewResourceSet(org.eclipse.xtext.resource.impl.ResourceDescriptionsData)org.eclipse.xtext.resource.XtextResourceSet -
 createFreshResourceSet(org.eclipse.xtext.resource.impl.ResourceDescriptionsData)org.eclipse.xtext.resource.XtextResourceSet o
 createLiveScopeResourceSet()org.eclipse.xtext.resource.XtextResourceSet -
 getResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
 reportProjectIssue(String,String,org.eclipse.xtext.diagnostics.Severity)void -
 getIndexState()org.eclipse.xtext.build.IndexState -
 setIndexState(org.eclipse.xtext.build.IndexState)void o
 getBaseDir()org.eclipse.emf.common.util.URI -
 getIssueAcceptor()org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.emf.common.util.URI,Iterable<org.eclipse.xtext.validation.Issue>> o
 getIndexProvider()com.google.inject.Provider<java.util.Map<String,org.eclipse.xtext.resource.impl.ResourceDescriptionsData>> o
 getOpenedDocumentsContentProvider()org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider o
 getResourceSet()org.eclipse.xtext.resource.XtextResourceSet -
 getProjectDescription()org.eclipse.xtext.resource.impl.ProjectDescription -
 getProjectConfig()org.eclipse.xtext.workspace.IProjectConfig -
 aboutToRemoveFromWorkspace()void -
ServerLauncher -
 LOG String sf
 TRACE String sf
 NO_VALIDATE String sf
 new() -
 main(String[])void s
 launch(String,String[],com.google.inject.Module[])void sv
 start(.LaunchArgs)void -
 createLaunchArgs(String,String[]).LaunchArgs s
 getTrace(String[])java.io.PrintWriter s
 createTrace()java.io.PrintWriter s
 redirectStandardStreams(String,String[])void s
 shouldValidate(String[])boolean s
 shouldTrace(String[])boolean s
 shouldLogStandardStreams(String[])boolean s
 testArg(String[],String[])boolean sv
 testArg(String,String[])boolean sv
 logStandardStreams(String)void s
 silentStandardStreams()void s
 redirectStandardStreams(java.io.OutputStream)void s
 redirectStandardStreams(java.io.InputStream,java.io.OutputStream)void s
 silentOut()java.io.OutputStream s
 silentIn()java.io.InputStream s
ServerModule - :com.google.inject.AbstractModule
 new() -
 configure()void o
SocketServerLauncher -
 HOST String sf
 PORT String sf
 TRACE String sf
 NO_VALIDATE String sf
 DEFAULT_PORT int sf
 DEFAULT_HOST String sf
 new() -
 main(String[])void s
 launch(String[])void -
 getServerModule()com.google.inject.Module o
 getTrace(String[])java.io.PrintWriter ov
 shouldValidate(String[])boolean ov
 getSocketAddress(String[])java.net.InetSocketAddress ov
 getHost(String[])String ov
 getPort(String[])int ov
 getValue(String[],String)String o
TextEditAcceptor -
 new(org.eclipse.lsp4j.WorkspaceEdit,.ILanguageServerAccess) -
 accept(String,.Document,java.util.List<org.eclipse.lsp4j.TextEdit>)void -
TopologicalSorter - +Entry
 new() -
 sortByDependencies(Iterable<org.eclipse.xtext.resource.impl.ProjectDescription>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.resource.impl.ProjectDescription>)java.util.List<org.eclipse.xtext.resource.impl.ProjectDescription> -
 visit(.TopologicalSorter.Entry)boolean o
 markCyclic(.TopologicalSorter.Entry)void o
TopologicalSorter.Entry os
 toString()String -
 new(org.eclipse.xtext.resource.impl.ProjectDescription) -
UriExtensions - :org.eclipse.xtext.util.UriExtensions
 new() -
 toUriString(org.eclipse.emf.common.util.URI)String -
 toUriString(java.net.URI)String -
WorkspaceManager -
 new() -
 addBuildListener(.ILanguageServerAccess.IBuildListener)void -
 removeBuildListener(.ILanguageServerAccess.IBuildListener)void -
 setBuildManager(.BuildManager)void -
 initialize(org.eclipse.emf.common.util.URI,org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.emf.common.util.URI,Iterable<org.eclipse.xtext.validation.Issue>>,org.eclipse.xtext.util.CancelIndicator)void -
 initialize(java.util.List<org.eclipse.lsp4j.WorkspaceFolder>,org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.emf.common.util.URI,Iterable<org.eclipse.xtext.validation.Issue>>,org.eclipse.xtext.util.CancelIndicator)void -
 isSupportsWorkspaceFolders()boolean -
 getWorkspaceFolders()java.util.List<org.eclipse.lsp4j.WorkspaceFolder> o
 createOpenDocuments()java.util.Map<org.eclipse.emf.common.util.URI,.Document> o
 getOpenDocuments()java.util.Map<org.eclipse.emf.common.util.URI,.Document> o
 didChangeWorkspaceFolders(org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams,org.eclipse.xtext.util.CancelIndicator)void -
 createWorkspaceConfig()org.eclipse.xtext.workspace.IWorkspaceConfig o
 refreshWorkspaceConfig(org.eclipse.xtext.util.CancelIndicator)void o
 getWorkspaceConfig()org.eclipse.xtext.workspace.IWorkspaceConfig o !org.eclipse.lsp4j.jsonrpc.ResponseErrorException
 setWorkspaceConfig(org.eclipse.xtext.workspace.IWorkspaceConfig)void o
 afterBuild(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 didChangeFiles(java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.emf.common.util.URI>).BuildManager.Buildable -
 doBuild(java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 getIndex()org.eclipse.xtext.resource.IResourceDescriptions -
 getProjectBaseDir(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
 getProjectManager(org.eclipse.emf.common.util.URI).ProjectManager -
 getProjectConfig(org.eclipse.emf.common.util.URI)org.eclipse.xtext.workspace.IProjectConfig o
 getProjectManager(String).ProjectManager -
 getProjectManagers()java.util.List<.ProjectManager> -
 didChangeTextDocumentContent(org.eclipse.emf.common.util.URI,Integer,Iterable<org.eclipse.lsp4j.TextDocumentContentChangeEvent>).BuildManager.Buildable -
 didOpen(org.eclipse.emf.common.util.URI,Integer,String,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 didOpen(org.eclipse.emf.common.util.URI,Integer,String).BuildManager.Buildable -
 didClose(org.eclipse.emf.common.util.URI).BuildManager.Buildable -
 exists(org.eclipse.emf.common.util.URI)boolean o
 doRead(org.eclipse.emf.common.util.URI,org.eclipse.xtext.xbase.lib.Functions.Function2<.Document,org.eclipse.xtext.resource.XtextResource,<T>>)<T> - <T=Object>
 read(org.eclipse.emf.common.util.URI)org.eclipse.xtext.util.Pair<.Document,org.eclipse.xtext.resource.XtextResource> -
 getDocument(org.eclipse.xtext.resource.XtextResource).Document o
 isDocumentOpen(org.eclipse.emf.common.util.URI)boolean -
package org.eclipse.xtext.ide.server.codeActions
ICodeActionService2 ai +Options
 getCodeActions(.ICodeActionService2.Options)java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.Command,org.eclipse.lsp4j.CodeAction>> a
ICodeActionService2.Options s
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 new() -
 getDocument()org.eclipse.xtext.ide.server.Document -
 setDocument(org.eclipse.xtext.ide.server.Document)void -
 getResource()org.eclipse.emf.ecore.resource.Resource -
 setResource(org.eclipse.emf.ecore.resource.Resource)void -
 getLanguageServerAccess()org.eclipse.xtext.ide.server.ILanguageServerAccess -
 setLanguageServerAccess(org.eclipse.xtext.ide.server.ILanguageServerAccess)void -
 getCodeActionParams()org.eclipse.lsp4j.CodeActionParams -
 setCodeActionParams(org.eclipse.lsp4j.CodeActionParams)void -
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator -
 setCancelIndicator(org.eclipse.xtext.util.CancelIndicator)void -
 getURI()String -
 setURI(String)void -
QuickFixCodeActionService - :.ICodeActionService2
 new() -
 getCodeActions(.ICodeActionService2.Options)java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.Command,org.eclipse.lsp4j.CodeAction>> -
 handlesDiagnostic(org.eclipse.lsp4j.Diagnostic)boolean o
 getCodeActions(.ICodeActionService2.Options,org.eclipse.lsp4j.Diagnostic)java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.Command,org.eclipse.lsp4j.CodeAction>> o
package org.eclipse.xtext.ide.server.codelens
ICodeLensResolver ai
 resolveCodeLens(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.CodeLens,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.CodeLens a
ICodeLensService ai
 computeCodeLenses(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.CodeLensParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.CodeLens> a
package org.eclipse.xtext.ide.server.commands
ExecutableCommandRegistry -
 new() -
 initialize(Iterable<org.eclipse.xtext.resource.IResourceServiceProvider>,org.eclipse.lsp4j.ClientCapabilities,org.eclipse.lsp4j.services.LanguageClient)void -
 register(String,.IExecutableCommandService)org.eclipse.xtext.util.IDisposable o
 executeCommand(org.eclipse.lsp4j.ExecuteCommandParams,org.eclipse.xtext.ide.server.ILanguageServerAccess,org.eclipse.xtext.util.CancelIndicator)Object -
 getCommands()java.util.List<String> -
IExecutableCommandService ai
 initialize()java.util.List<String> a
 initializeDynamicRegistration(org.eclipse.xtext.xbase.lib.Functions.Function1<String,org.eclipse.xtext.util.IDisposable>)void d
 execute(org.eclipse.lsp4j.ExecuteCommandParams,org.eclipse.xtext.ide.server.ILanguageServerAccess,org.eclipse.xtext.util.CancelIndicator)Object a
package org.eclipse.xtext.ide.server.concurrent
AbstractRequest a <V=Object> :Runnable,.Cancellable
 result .AbstractRequest.ResultFuture of
 cancelIndicator .RequestCancelIndicator of
 requestManager .AbstractRequestManager of
 new(.AbstractRequestManager) o
 cancelResult(boolean)void o
 isDone()boolean o
 complete(<V>)void o
 getLogger()org.apache.log4j.Logger oa
 logAndCompleteExceptionally(Throwable)void o
 cancel(boolean)void o
 cancel()void f
 get()java.util.concurrent.CompletableFuture<<V>> -
AbstractRequestManager a :.IRequestManager
 new(org.eclipse.xtext.service.OperationCanceledManager) -
 getOperationCanceledManager()org.eclipse.xtext.service.OperationCanceledManager of
 isCancelException(Throwable)boolean o
Cancellable ai
 cancel()void a
IRequestManager ai
 runRead(org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.xtext.util.CancelIndicator,<V>>)java.util.concurrent.CompletableFuture<<V>> a <V=Object>
 runWrite(org.eclipse.xtext.xbase.lib.Functions.Function0<<U>>,org.eclipse.xtext.xbase.lib.Functions.Function2<org.eclipse.xtext.util.CancelIndicator,<U>,<V>>)java.util.concurrent.CompletableFuture<<V>> a <U=Object,V=Object>
 shutdown()void a
ReadRequest - <V=Object> :.AbstractRequest<<V>>
 new(.AbstractRequestManager,org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.xtext.util.CancelIndicator,<V>>,java.util.concurrent.ExecutorService) -
 cancel(boolean)void o
 run()void -
 getLogger()org.apache.log4j.Logger o
RequestManager - :.AbstractRequestManager
 new(java.util.concurrent.ExecutorService,org.eclipse.xtext.service.OperationCanceledManager) -
 getThreadQueueNameFormat()String o
 shutdown()void -
 getParallelExecutorService()java.util.concurrent.ExecutorService of
 runRead(org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.xtext.util.CancelIndicator,<V>>)java.util.concurrent.CompletableFuture<<V>> - <V=Object>
 runWrite(org.eclipse.xtext.xbase.lib.Functions.Function0<<U>>,org.eclipse.xtext.xbase.lib.Functions.Function2<org.eclipse.xtext.util.CancelIndicator,<U>,<V>>)java.util.concurrent.CompletableFuture<<V>> - <U=Object,V=Object>
 submit(.AbstractRequest<<V>>)java.util.concurrent.CompletableFuture<<V>> o <V=Object>
 submitRequest(.AbstractRequest<?>)void o
 addRequest(.AbstractRequest<?>)void o
 cancel()java.util.concurrent.CompletableFuture<Void> o
WriteRequest - <U=Object,V=Object> :.AbstractRequest<<V>>
 new(.AbstractRequestManager,org.eclipse.xtext.xbase.lib.Functions.Function0<<U>>,org.eclipse.xtext.xbase.lib.Functions.Function2<org.eclipse.xtext.util.CancelIndicator,<U>,<V>>,java.util.concurrent.CompletableFuture<Void>) -
 run()void -
 getLogger()org.apache.log4j.Logger o
package org.eclipse.xtext.ide.server.contentassist
ContentAssistService -
 DEFAULT_PROPOSALS_LIMIT int sf
 new() -
 createCompletionList(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.CompletionParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.CompletionList -
 createProposals(String,org.eclipse.xtext.util.TextRegion,int,org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor)void o
 toCompletionItem(org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry,int,org.eclipse.lsp4j.Position,org.eclipse.xtext.ide.server.Document)org.eclipse.lsp4j.CompletionItem o
 translateKind(org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry)org.eclipse.lsp4j.CompletionItemKind o
 toTextEdit(org.eclipse.xtext.util.ReplaceRegion,org.eclipse.xtext.ide.server.Document)org.eclipse.lsp4j.TextEdit o
package org.eclipse.xtext.ide.server.folding
FoldingRangeService -
 new() -
 createFoldingRanges(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.FoldingRange> -
 toFoldingRange(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.ide.editor.folding.FoldingRange)org.eclipse.lsp4j.FoldingRange o
 isValidRange(org.eclipse.lsp4j.FoldingRange)boolean o
package org.eclipse.xtext.ide.server.formatting
FormattingService -
 new() -
 format(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DocumentFormattingParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.TextEdit> -
 format(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DocumentRangeFormattingParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.TextEdit> -
 format(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.server.Document,int,int,org.eclipse.lsp4j.FormattingOptions)java.util.List<org.eclipse.lsp4j.TextEdit> -
 toTextEdit(org.eclipse.xtext.ide.server.Document,String,int,int)org.eclipse.lsp4j.TextEdit o
 format2(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.preferences.ITypedPreferenceValues)java.util.List<org.eclipse.xtext.formatting2.regionaccess.ITextReplacement> o
package org.eclipse.xtext.ide.server.hover
HoverContext -
 new(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,int,org.eclipse.xtext.util.ITextRegion,org.eclipse.emf.ecore.EObject) -
 getDocument()org.eclipse.xtext.ide.server.Document -
 getResource()org.eclipse.xtext.resource.XtextResource -
 getOffset()int -
 getRegion()org.eclipse.xtext.util.ITextRegion -
 getElement()org.eclipse.emf.ecore.EObject -
 toString()String -
HoverService - :.IHoverService
 new() -
 hover(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.HoverParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.Hover -
 createContext(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,int).HoverContext o
 hover(.HoverContext)org.eclipse.lsp4j.Hover o
 getRange(.HoverContext)org.eclipse.lsp4j.Range o
 getMarkupContent(.HoverContext)org.eclipse.lsp4j.MarkupContent o
 getKind(.HoverContext)String o
 toMarkupContent(String,String)org.eclipse.lsp4j.MarkupContent o
 getContents(org.eclipse.emf.ecore.EObject)String -
IHoverService ai
 EMPTY_HOVER org.eclipse.lsp4j.Hover sf
 hover(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.HoverParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.Hover a
package org.eclipse.xtext.ide.server.occurrences
DefaultDocumentHighlightService - :.IDocumentHighlightService
 offsetHelper org.eclipse.xtext.resource.EObjectAtOffsetHelper o
 locationInFileProvider org.eclipse.xtext.resource.ILocationInFileProvider o
 textRegionTransformer .ITextRegionTransformer o
 new() -
 getDocumentHighlights(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DocumentHighlightParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentHighlight> -
 getDocumentHighlights(org.eclipse.xtext.resource.XtextResource,int)java.util.List<org.eclipse.lsp4j.DocumentHighlight> -
 isDocumentHighlightAvailableFor(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.XtextResource,int)boolean o
 getSelectedElementFilter()com.google.common.base.Predicate<org.eclipse.emf.ecore.EObject> o
 getTargetURIs(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.emf.common.util.URI> o
 isNullOrEmpty(org.eclipse.xtext.util.ITextRegion)boolean o
IDocumentHighlightService ai
 getDocumentHighlights(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DocumentHighlightParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentHighlight> a
ITextRegionTransformer ai +Default
 apply(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.util.ITextRegion,org.eclipse.lsp4j.DocumentHighlightKind)org.eclipse.lsp4j.DocumentHighlight a
ITextRegionTransformer.Default sf :.ITextRegionTransformer
 new() -
 apply(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.util.ITextRegion,org.eclipse.lsp4j.DocumentHighlightKind)org.eclipse.lsp4j.DocumentHighlight -
package org.eclipse.xtext.ide.server.rename
ChangeConverter2 - :org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.ide.serializer.IEmfResourceChange> +Factory
 new(org.eclipse.xtext.resource.IResourceServiceProvider.Registry,org.eclipse.lsp4j.WorkspaceEdit,org.eclipse.xtext.ide.server.ILanguageServerAccess,org.eclipse.xtext.ide.server.UriExtensions) o
 accept(org.eclipse.xtext.ide.serializer.IEmfResourceChange)void -
 _handleReplacements(org.eclipse.xtext.ide.serializer.IEmfResourceChange)void o
 getCharset(org.eclipse.emf.ecore.resource.Resource)String o
 _handleReplacements(org.eclipse.xtext.ide.serializer.ITextDocumentChange)void o
 addTextEdit(String,org.eclipse.xtext.ide.server.Document,org.eclipse.lsp4j.TextEdit[])void ov
 handleReplacements(org.eclipse.xtext.ide.serializer.IEmfResourceChange)void o
ChangeConverter2.Factory s
 registry org.eclipse.xtext.resource.IResourceServiceProvider.Registry o
 uriExtensions org.eclipse.xtext.ide.server.UriExtensions o
 new() -
 create(org.eclipse.lsp4j.WorkspaceEdit,org.eclipse.xtext.ide.server.ILanguageServerAccess).ChangeConverter2 -
IRenameService2 ai +Options,PrepareRenameOptions
 rename(.IRenameService2.Options)org.eclipse.lsp4j.WorkspaceEdit a
 prepareRename(.IRenameService2.PrepareRenameOptions)org.eclipse.lsp4j.jsonrpc.messages.Either3<org.eclipse.lsp4j.Range,org.eclipse.lsp4j.PrepareRenameResult,org.eclipse.lsp4j.PrepareRenameDefaultBehavior> a
IRenameService2.Options s
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 new() -
 getLanguageServerAccess()org.eclipse.xtext.ide.server.ILanguageServerAccess -
 setLanguageServerAccess(org.eclipse.xtext.ide.server.ILanguageServerAccess)void -
 getRenameParams()org.eclipse.lsp4j.RenameParams -
 setRenameParams(org.eclipse.lsp4j.RenameParams)void -
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator -
 setCancelIndicator(org.eclipse.xtext.util.CancelIndicator)void -
IRenameService2.PrepareRenameOptions s
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 new() -
 getLanguageServerAccess()org.eclipse.xtext.ide.server.ILanguageServerAccess -
 setLanguageServerAccess(org.eclipse.xtext.ide.server.ILanguageServerAccess)void -
 getParams()org.eclipse.lsp4j.PrepareRenameParams -
 setParams(org.eclipse.lsp4j.PrepareRenameParams)void -
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator -
 setCancelIndicator(org.eclipse.xtext.util.CancelIndicator)void -
RenameService2 - :.IRenameService2
 new() -
 rename(.IRenameService2.Options)org.eclipse.lsp4j.WorkspaceEdit -
 applyModifications(org.eclipse.emf.ecore.EObject,org.eclipse.lsp4j.WorkspaceEdit,.ServerRefactoringIssueAcceptor,.IRenameService2.Options,org.eclipse.xtext.ide.server.ILanguageServerAccess.Context)void o
 getElementAtOffset(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.server.Document,org.eclipse.lsp4j.Position)org.eclipse.emf.ecore.EObject o
 getElementWithIdentifierAt(org.eclipse.xtext.resource.XtextResource,int)org.eclipse.emf.ecore.EObject o
 prepareRename(.IRenameService2.PrepareRenameOptions)org.eclipse.lsp4j.jsonrpc.messages.Either3<org.eclipse.lsp4j.Range,org.eclipse.lsp4j.PrepareRenameResult,org.eclipse.lsp4j.PrepareRenameDefaultBehavior> -
 doPrepareRename(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.ide.server.Document,org.eclipse.lsp4j.PrepareRenameParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.jsonrpc.messages.Either3<org.eclipse.lsp4j.Range,org.eclipse.lsp4j.PrepareRenameResult,org.eclipse.lsp4j.PrepareRenameDefaultBehavior> o
 getConvertedValue(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ILeafNode)String o
 mayPerformRename(org.eclipse.lsp4j.jsonrpc.messages.Either3<org.eclipse.lsp4j.Range,org.eclipse.lsp4j.PrepareRenameResult,org.eclipse.lsp4j.PrepareRenameDefaultBehavior>,org.eclipse.lsp4j.RenameParams)boolean o
 getElementName(org.eclipse.emf.ecore.EObject)String o
 getEObjectAtOffsetHelper()org.eclipse.xtext.resource.EObjectAtOffsetHelper o
 getIssueProvider()com.google.inject.Provider<.ServerRefactoringIssueAcceptor> o
 getServiceProviderRegistry()org.eclipse.xtext.resource.IResourceServiceProvider.Registry o
 getValueConverterService()org.eclipse.xtext.conversion.IValueConverterService o
 getLinkingHelper()org.eclipse.xtext.linking.impl.LinkingHelper o
 getAttributeResolver()com.google.common.base.Function<org.eclipse.emf.ecore.EObject,String> o
ServerRefactoringIssueAcceptor - :org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor +Issue
 new() -
 add(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity,String,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet)void -
 add(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity,String,org.eclipse.emf.common.util.URI)void -
 add(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity,String,org.eclipse.emf.ecore.EObject)void -
 add(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity,String,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegion)void -
 add(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity,String,Exception,org.apache.log4j.Logger)void -
 add(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity,String,Object[])void v
 addIssue(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity,String)boolean o
 getMaximumSeverity()org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity -
 toResponseError()org.eclipse.lsp4j.jsonrpc.messages.ResponseError -
 getCodeBySeverity(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity)int o
 getMessageBySeverity(org.eclipse.xtext.ide.refactoring.RefactoringIssueAcceptor.Severity)String o
 checkSeverity()void -
ServerRefactoringIssueAcceptor.Issue s
 new() -
package org.eclipse.xtext.ide.server.semantictokens
SemanticTokensService -
 new() o
 addTokenTypes()void o
 addTokenModifiers()void o
 semanticTokensFull(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.SemanticTokensParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.SemanticTokens -
 getTokenTypes()java.util.List<String> -
 getTokenModifiers()java.util.List<String> -
package org.eclipse.xtext.ide.server.signatureHelp
ISignatureHelpService ai +Noop
 EMPTY org.eclipse.lsp4j.SignatureHelp sf
 getSignatureHelp(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.SignatureHelpParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.SignatureHelp a
ISignatureHelpService.Noop s :.ISignatureHelpService
 new() -
 getSignatureHelp(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.SignatureHelpParams,org.eclipse.xtext.util.CancelIndicator)org.eclipse.lsp4j.SignatureHelp -
package org.eclipse.xtext.ide.server.symbol
DocumentSymbolMapper - +DocumentSymbolDeprecationInfoProvider,DocumentSymbolDetailsProvider,DocumentSymbolKindProvider,DocumentSymbolNameProvider,DocumentSymbolRangeProvider
 new() -
 toDocumentSymbol(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.DocumentSymbol -
DocumentSymbolMapper.DocumentSymbolDeprecationInfoProvider s
 new() -
 isDeprecated(org.eclipse.emf.ecore.EObject)boolean -
 isDeprecated(org.eclipse.xtext.resource.IEObjectDescription)boolean -
DocumentSymbolMapper.DocumentSymbolDetailsProvider s
 new() -
 getDetails(org.eclipse.emf.ecore.EObject)String -
DocumentSymbolMapper.DocumentSymbolKindProvider s
 new() -
 getSymbolKind(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.SymbolKind -
 getSymbolKind(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.lsp4j.SymbolKind -
 getSymbolKind(org.eclipse.emf.ecore.EClass)org.eclipse.lsp4j.SymbolKind o
DocumentSymbolMapper.DocumentSymbolNameProvider s
 new() -
 getName(org.eclipse.emf.ecore.EObject)String -
 getName(org.eclipse.xtext.resource.IEObjectDescription)String -
 getName(org.eclipse.xtext.naming.QualifiedName)String o
DocumentSymbolMapper.DocumentSymbolRangeProvider s
 new() -
 getRange(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.Range -
 getSelectionRange(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.Range -
DocumentSymbolService - :.IDocumentSymbolService
 new() -
 getDefinitions(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DefinitionParams,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.Location> -
 getDefinitions(org.eclipse.xtext.resource.XtextResource,int,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.Location> -
 getReferences(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.ReferenceParams,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.Location> -
 getReferences(org.eclipse.xtext.resource.XtextResource,int,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.Location> -
 collectTargetURIs(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.findReferences.TargetURIs o
 getSymbols(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DocumentSymbolParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentSymbol> -
 getSymbols(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentSymbol> -
 getContainer(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 createSymbol(String,org.eclipse.lsp4j.DocumentSymbol,org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.lsp4j.DocumentSymbol,String>)org.eclipse.lsp4j.WorkspaceSymbol o
 createSymbol(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.WorkspaceSymbol o
 getSymbolName(org.eclipse.emf.ecore.EObject)String o
 getSymbolKind(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.SymbolKind o
 getSymbolLocation(org.eclipse.emf.ecore.EObject)org.eclipse.lsp4j.Location o
 getSymbols(org.eclipse.xtext.resource.IResourceDescription,String,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.WorkspaceSymbol> -
 filter(org.eclipse.xtext.resource.IEObjectDescription,String)boolean o
 createSymbol(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.WorkspaceSymbol>)void o
 createSymbol(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.lsp4j.WorkspaceSymbol o
 getSymbolName(org.eclipse.xtext.resource.IEObjectDescription)String o
 getSymbolKind(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.lsp4j.SymbolKind o
 getSymbolLocation(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.Location>)void o
 getSymbolName(org.eclipse.xtext.naming.QualifiedName)String o
 getSymbolKind(org.eclipse.emf.ecore.EClass)org.eclipse.lsp4j.SymbolKind o
 doRead(org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.emf.common.util.URI,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.emf.ecore.EObject>)void o
HierarchicalDocumentSymbolService - :.IDocumentSymbolService
 new() -
 isValid(org.eclipse.lsp4j.DocumentSymbol)boolean s
 getSymbols(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DocumentSymbolParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentSymbol> -
 getSymbols(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentSymbol> -
 getAllContents(org.eclipse.emf.ecore.resource.Resource)java.util.Iterator<Object> o
 toEObject(Object)com.google.common.base.Optional<org.eclipse.emf.ecore.EObject> o
IDocumentSymbolService ai +Noop
 getSymbols(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DocumentSymbolParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentSymbol> a
IDocumentSymbolService.Noop s :.IDocumentSymbolService
 new() -
 getSymbols(org.eclipse.xtext.ide.server.Document,org.eclipse.xtext.resource.XtextResource,org.eclipse.lsp4j.DocumentSymbolParams,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.DocumentSymbol> -
WorkspaceSymbolService -
 new() -
 getSymbols(String,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.xtext.util.CancelIndicator)java.util.List<org.eclipse.lsp4j.WorkspaceSymbol> -
package org.eclipse.xtext.ide.util
CancelIndicatorProgressMonitor - :org.eclipse.core.runtime.IProgressMonitor
 delegate org.eclipse.xtext.util.CancelIndicator pf
 isCanceled()boolean -
 setCanceled(boolean)void -
 beginTask(String,int)void -
 setTaskName(String)void -
 subTask(String)void -
 internalWorked(double)void -
 worked(int)void -
 done()void -
 new(org.eclipse.xtext.util.CancelIndicator) -
DocumentHighlightComparator - :java.util.Comparator<org.eclipse.lsp4j.DocumentHighlight>
 new(.RangeComparator) -
 compare(org.eclipse.lsp4j.DocumentHighlight,org.eclipse.lsp4j.DocumentHighlight)int -
PositionComparator - :java.util.Comparator<org.eclipse.lsp4j.Position>
 new() -
 compare(org.eclipse.lsp4j.Position,org.eclipse.lsp4j.Position)int -
PositionReader - :java.io.BufferedReader
 new(String) -
 getPosition()org.eclipse.lsp4j.Position -
 read()int - !java.io.IOException
 read(char[],int,int)int - !java.io.IOException
 skip(long)long - !java.io.IOException
 mark(int)void - !java.io.IOException
 reset()void - !java.io.IOException
RangeComparator - :java.util.Comparator<org.eclipse.lsp4j.Range>
 new(.PositionComparator) -
 compare(org.eclipse.lsp4j.Range,org.eclipse.lsp4j.Range)int -
