# org.eclipse.xtext:org.eclipse.xtext.testing:2.41.0
package org.eclipse.xtext.testing
AbstractLanguageServerTest a :org.eclipse.lsp4j.jsonrpc.Endpoint +DirectRequestManager,TestCodeActionConfiguration,TestCodeLensConfiguration
 fileExtension String of
 TEST_PROJECT_PATH String osf
 resourceServerProviderRegistry org.eclipse.xtext.resource.IResourceServiceProvider.Registry o
 languageServer org.eclipse.xtext.ide.server.LanguageServerImpl o
 notifications java.util.List<org.eclipse.xtext.xbase.lib.Pair<String,Object>> o
 root java.io.File o
 languageInfo org.eclipse.xtext.LanguageInfo o
 hierarchicalDocumentSymbolSupport boolean o
 setup()void -
 cleanup()void -
 getLanguageClientClass()Class<org.eclipse.lsp4j.services.LanguageClient> o
 getServerModule()com.google.inject.Module o
 getTestRootPath()java.nio.file.Path o
 relativize(String)java.nio.file.Path o
 initialize()org.eclipse.lsp4j.InitializeResult o
 initialize(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.InitializeParams>)org.eclipse.lsp4j.InitializeResult o
 initialize(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.InitializeParams>,boolean)org.eclipse.lsp4j.InitializeResult o
 initialize(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.InitializeParams>,boolean,boolean)org.eclipse.lsp4j.InitializeResult o
 open(String,String)void o
 open(String,String,String)void o
 didCreateWatchedFiles(String[])void ov
 close(String)void o
 writeFile(String,CharSequence)String -
 deleteFile(String)void -
 getVirtualFile(String)String -
 _toExpectation(java.util.List<?>)String o
 _toExpectation(String)String o
 _toExpectation(Integer)String o
 _toExpectation(Void)String o
 _toExpectation(org.eclipse.lsp4j.jsonrpc.messages.Either<?,?>)String o
 _toExpectation(org.eclipse.lsp4j.Location)String o
 _toExpectation(org.eclipse.lsp4j.Range)String o
 _toExpectation(org.eclipse.lsp4j.Position)String o
 _toExpectation(org.eclipse.lsp4j.SymbolInformation)String ox
 _toExpectation(org.eclipse.lsp4j.WorkspaceSymbol)String o
 _toExpectation(org.eclipse.lsp4j.DocumentSymbol)String o
 _toExpectation(org.eclipse.lsp4j.CompletionItem)String o
 _toExpectation(org.eclipse.lsp4j.TextEdit)String o
 _toExpectation(org.eclipse.lsp4j.Hover)String o
 _toExpectation(org.eclipse.lsp4j.SignatureHelp)String o
 _toExpectation(org.eclipse.lsp4j.DocumentHighlight)String o
 _toExpectation(org.eclipse.lsp4j.DocumentHighlightKind)String o
 _toExpectation(java.util.Map<Object,Object>)String o
 _toExpectation(org.eclipse.lsp4j.CodeLens)String o
 _toExpectation(org.eclipse.lsp4j.FoldingRange)String o
 testCodeLens(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.AbstractLanguageServerTest.TestCodeLensConfiguration>)void o
 _toExpectation(org.eclipse.lsp4j.MarkupContent)String o
 _toExpectation(org.eclipse.lsp4j.Command)String o
 _toExpectation(org.eclipse.lsp4j.WorkspaceEdit)String o
 _toExpectation(org.eclipse.lsp4j.ResourceOperation)String o
 _toExpectation(org.eclipse.lsp4j.CodeAction)String o
 _toExpectation(org.eclipse.lsp4j.TextDocumentEdit)String o
 _toExpectation(org.eclipse.lsp4j.VersionedTextDocumentIdentifier)String o
 testSemanticTokensFull(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.SemanticTokensFullConfiguration>)void o
 testCodeAction(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.AbstractLanguageServerTest.TestCodeActionConfiguration>)void o
 testCompletion(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.TestCompletionConfiguration>)void o
 initializeContext(.TextDocumentConfiguration).FileInfo o
 testDefinition(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.DefinitionTestConfiguration>)void o
 testHover(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.HoverTestConfiguration>)void o
 testSignatureHelp(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.SignatureHelpConfiguration>)void o
 testDocumentHighlight(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.DocumentHighlightConfiguration>)void o
 testDocumentSymbol(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.DocumentSymbolConfiguration>)void o
 testSymbol(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.WorkspaceSymbolConfiguration>)void o
 testReferences(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.ReferenceTestConfiguration>)void o
 assertEquals(String,String)void -
 assertEqualsStricter(String,String)void -
 testFormatting(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.FormattingConfiguration>)void o
 testFormatting(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.DocumentFormattingParams>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.FormattingConfiguration>)void o
 testRangeFormatting(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.RangeFormattingConfiguration>)void o
 testRangeFormatting(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.DocumentRangeFormattingParams>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.RangeFormattingConfiguration>)void o
 testFolding(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.FoldingConfiguration>)void o
 notify(String,Object)void -
 request(String,Object)java.util.concurrent.CompletableFuture<?> -
 getDiagnostics()java.util.Map<String,java.util.List<org.eclipse.lsp4j.Diagnostic>> o
 toExpectation(Object)String o
 new(String) -
 getFileExtension()String -
AbstractLanguageServerTest.DirectRequestManager s :org.eclipse.xtext.ide.server.concurrent.AbstractRequestManager
 new(org.eclipse.xtext.service.OperationCanceledManager) -
 runRead(org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.xtext.util.CancelIndicator,<V>>)java.util.concurrent.CompletableFuture<<V>> - <V=Object>
 runWrite(org.eclipse.xtext.xbase.lib.Functions.Function0<<U>>,org.eclipse.xtext.xbase.lib.Functions.Function2<org.eclipse.xtext.util.CancelIndicator,<U>,<V>>)java.util.concurrent.CompletableFuture<<V>> - <U=Object,V=Object>
 shutdown()void -
AbstractLanguageServerTest.TestCodeActionConfiguration s :.TextDocumentPositionConfiguration
 new() -
 getExpectedCodeActions()String -
 setExpectedCodeActions(String)void -
 getAssertCodeActions()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.Command,org.eclipse.lsp4j.CodeAction>>> -
 setAssertCodeActions(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.Command,org.eclipse.lsp4j.CodeAction>>>)void -
AbstractLanguageServerTest.TestCodeLensConfiguration s :.TextDocumentPositionConfiguration
 new() -
 getExpectedCodeLensItems()String -
 setExpectedCodeLensItems(String)void -
 getAssertCodeLenses()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.CodeLens>> -
 setAssertCodeLenses(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.CodeLens>>)void -
AbstractXtextTests a :org.junit.Assert +Keys
 EXPECT_ERRORS int sf
 UNKNOWN_EXPECTATION int sf
 new() -
 setUp()void - !Exception
 tearDown()void - !Exception
 serialize(org.eclipse.emf.ecore.EObject)String -
 with(com.google.inject.Module[])void ov !Exception
 with(Class<org.eclipse.xtext.ISetup>)void o !Exception
 with(org.eclipse.xtext.ISetup)void - !Exception
 setInjector(com.google.inject.Injector)void o
 getInjector()com.google.inject.Injector f
 get(Class<<T>>)<T> - <T=Object>
 get(com.google.inject.Key<<T>>)<T> - <T=Object>
 injectMembers(Object)void -
 getParser()org.eclipse.xtext.parser.IParser o
 getLinkingService()org.eclipse.xtext.linking.ILinkingService o
 getASTFactory()org.eclipse.xtext.parser.IAstFactory o
 getGrammarAccess()org.eclipse.xtext.IGrammarAccess o
 getResourceFactory()org.eclipse.xtext.resource.IResourceFactory o
 getValueConverterService()org.eclipse.xtext.conversion.IValueConverterService o
 getSerializer()org.eclipse.xtext.serializer.ISerializer o
 getNodeModelFormatter()org.eclipse.xtext.formatting.INodeModelFormatter o
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider o
 getInvariantChecker()org.eclipse.xtext.nodemodel.impl.InvariantChecker o
 getAsStream(String)java.io.InputStream o
 getAsStream(String,java.nio.charset.Charset)java.io.InputStream o
 getModel(String)org.eclipse.emf.ecore.EObject - !Exception
 getModel(java.io.InputStream)org.eclipse.emf.ecore.EObject f !Exception
 getModelAndExpect(String,int)org.eclipse.emf.ecore.EObject f !Exception
 getModelAndExpect(java.io.InputStream,int)org.eclipse.emf.ecore.EObject f !Exception
 getModel(org.eclipse.xtext.resource.XtextResource)org.eclipse.emf.ecore.EObject o
 getResourceFromString(String)org.eclipse.xtext.resource.XtextResource of !Exception
 getResourceFromStringAndExpect(String,int)org.eclipse.xtext.resource.XtextResource of !Exception
 getResource(java.io.InputStream)org.eclipse.xtext.resource.XtextResource f !Exception
 getCurrentFileExtension()String o
 getResourceFor(java.io.InputStream)org.eclipse.xtext.resource.XtextResource f
 getResourceAndExpect(java.io.InputStream,int)org.eclipse.xtext.resource.XtextResource f !Exception
 getTestModelURI()org.eclipse.emf.common.util.URI o
 getResource(java.io.InputStream,org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.XtextResource f !Exception
 getResource(String,String)org.eclipse.xtext.resource.XtextResource f !Exception
 getResourceAndExpect(java.io.InputStream,org.eclipse.emf.common.util.URI,int)org.eclipse.xtext.resource.XtextResource f !Exception
 checkNodeModel(org.eclipse.xtext.resource.XtextResource)void o
 shouldTestSerializer(org.eclipse.xtext.resource.XtextResource)boolean o
 disableSerializerTest()void o
 getClasspathURIContext()Object o
 doGetResource(java.io.InputStream,org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.XtextResource o !Exception
 getRootNode(java.io.InputStream)org.eclipse.xtext.nodemodel.ICompositeNode of !Exception
 getRootNodeAndExpect(java.io.InputStream,int)org.eclipse.xtext.nodemodel.ICompositeNode of !Exception
 getRootNode(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.nodemodel.ICompositeNode of
 getParseResult(String)org.eclipse.xtext.parser.IParseResult of !Exception
 getParseResultAndExpect(String,int)org.eclipse.xtext.parser.IParseResult of !Exception
 getRootNode(String)org.eclipse.xtext.nodemodel.ICompositeNode of !Exception
 getRootNodeAndExpect(String,int)org.eclipse.xtext.nodemodel.ICompositeNode of !Exception
 readFileIntoString(String)String o !java.io.IOException
 load(org.eclipse.emf.common.util.URI)org.eclipse.xtext.Grammar o
 detachNodeModel(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode>> o
AbstractXtextTests.Keys sf
 RESOURCE_SET_KEY com.google.inject.Key<com.google.inject.Provider<org.eclipse.xtext.resource.XtextResourceSet>> sf
 new() -
DefinitionTestConfiguration - :.TextDocumentPositionConfiguration
 new() -
 getExpectedDefinitions()String -
 setExpectedDefinitions(String)void -
 getAssertDefinitions()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.Location>> -
 setAssertDefinitions(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.Location>>)void -
DocumentHighlightConfiguration - :.TextDocumentPositionConfiguration
 new() -
 getExpectedDocumentHighlight()String -
 setExpectedDocumentHighlight(String)void -
DocumentSymbolConfiguration - :.TextDocumentConfiguration
 new() -
 getExpectedSymbols()String -
 setExpectedSymbols(String)void -
 getAssertSymbols()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.SymbolInformation,org.eclipse.lsp4j.DocumentSymbol>>> -
 setAssertSymbols(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.SymbolInformation,org.eclipse.lsp4j.DocumentSymbol>>>)void -
FileInfo -
 new(String,String) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getUri()String -
 getContents()String -
FoldingConfiguration - :.TextDocumentConfiguration
 new() -
 getExpectedFoldings()String -
 setExpectedFoldings(String)void -
FormattingConfiguration - :.TextDocumentConfiguration
 new() -
 getExpectedText()String -
 setExpectedText(String)void -
HoverTestConfiguration - :.TextDocumentPositionConfiguration
 new() -
 getExpectedHover()String -
 setExpectedHover(String)void -
 getAssertHover()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.Hover> -
 setAssertHover(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.Hover>)void -
RangeFormattingConfiguration - :.FormattingConfiguration
 new() -
 getRange()org.eclipse.lsp4j.Range -
 setRange(org.eclipse.lsp4j.Range)void -
ReferenceTestConfiguration - :.TextDocumentPositionConfiguration
 new() -
 isIncludeDeclaration()boolean -
 setIncludeDeclaration(boolean)void -
 getExpectedReferences()String -
 setExpectedReferences(String)void -
 getAssertReferences()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.Location>> -
 setAssertReferences(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.Location>>)void -
SemanticTokensFullConfiguration - :.TextDocumentConfiguration
 new() -
 getExpected()java.util.List<Integer> -
 setExpected(java.util.List<Integer>)void -
SignatureHelpConfiguration - :.TextDocumentPositionConfiguration
 new() -
 getExpectedSignatureHelp()String -
 setExpectedSignatureHelp(String)void -
 getAssertSignatureHelp()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.SignatureHelp> -
 setAssertSignatureHelp(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.SignatureHelp>)void -
TestCompletionConfiguration - :.TextDocumentPositionConfiguration
 new() -
 getExpectedCompletionItems()String -
 setExpectedCompletionItems(String)void -
 getAssertCompletionList()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.CompletionList> -
 setAssertCompletionList(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.CompletionList>)void -
TextDocumentConfiguration -
 new() -
 getFilesInScope()java.util.Map<String,CharSequence> -
 setFilesInScope(java.util.Map<String,CharSequence>)void -
 getModel()String -
 setModel(String)void -
 getFilePath()String -
 setFilePath(String)void -
 getInitializer()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.InitializeParams> -
 setInitializer(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.lsp4j.InitializeParams>)void -
TextDocumentPositionConfiguration - :.TextDocumentConfiguration
 new() -
 getLine()int -
 setLine(int)void -
 getColumn()int -
 setColumn(int)void -
WorkspaceSymbolConfiguration - :.TextDocumentConfiguration
 new() -
 getQuery()String -
 setQuery(String)void -
 getExpectedSymbols()String -
 setExpectedSymbols(String)void -
 getAssertSymbols()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.SymbolInformation>> x
 setAssertSymbols(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.SymbolInformation>>)void x
 getAssertWorkspaceSymbols()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.WorkspaceSymbol>> -
 setAssertWorkspaceSymbols(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<java.util.List<org.eclipse.lsp4j.WorkspaceSymbol>>)void -
package org.eclipse.xtext.testing.builder
AbstractIncrementalBuilderTest a
 incrementalBuilder org.eclipse.xtext.build.IncrementalBuilder o
 indexState org.eclipse.xtext.build.IndexState o
 resourceSetProvider com.google.inject.Provider<org.eclipse.xtext.resource.XtextResourceSet> o
 generated com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> o
 deleted java.util.List<org.eclipse.emf.common.util.URI> o
 issues java.util.List<org.eclipse.xtext.validation.Issue> o
 inMemoryURIHandler org.eclipse.xtext.testing.util.InMemoryURIHandler o
 new() -
 setUp()void -
 clean()java.util.List<org.eclipse.xtext.validation.Issue> o
 build(org.eclipse.xtext.build.BuildRequest)org.eclipse.xtext.build.IndexState o
 withOutputConfig(org.eclipse.xtext.build.BuildRequest,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.generator.OutputConfiguration>)void o
 getLanguages()org.eclipse.xtext.resource.IResourceServiceProvider.Registry oa
 newBuildRequest(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.build.BuildRequest>)org.eclipse.xtext.build.BuildRequest o
 delete(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI o
 uri(String)org.eclipse.emf.common.util.URI o
 newFile(String,String)org.eclipse.emf.common.util.URI o
 operator_minus(String,String)org.eclipse.emf.common.util.URI o
 containsSuffix(Iterable<org.eclipse.emf.common.util.URI>,String[])boolean ov
package org.eclipse.xtext.testing.formatter
FormatterTestHelper -
 new() -
 assertAllWhitespaceIsFormatted(org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess,java.util.List<org.eclipse.xtext.formatting2.regionaccess.ITextReplacement>)void o
 assertFormatted(.FormatterTestRequest)void -
 assertFormatted(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.FormatterTestRequest>)void -
 assertNoSyntaxErrors(org.eclipse.xtext.resource.XtextResource)void o
 assertReplacementsAreInRegion(java.util.List<org.eclipse.xtext.formatting2.regionaccess.ITextReplacement>,java.util.Collection<org.eclipse.xtext.util.ITextRegion>,String)void o
 createFormatter(.FormatterTestRequest)org.eclipse.xtext.formatting2.IFormatter2 o
 createRegionAccess(org.eclipse.xtext.resource.XtextResource,.FormatterTestRequest)org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess o
 createRegionAccessViaNodeModel(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess o
 createRegionAccessViaSerializer(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess o
 fail(CharSequence,CharSequence)void o
 parse(String)org.eclipse.xtext.resource.XtextResource o
 toString(org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess)String o
FormatterTestRequest -
 new() -
 isAllowUnformattedWhitespace()boolean -
 setAllowUnformattedWhitespace(boolean).FormatterTestRequest -
 isUseNodeModel()boolean -
 isUseSerializer()boolean -
 setUseNodeModel(boolean).FormatterTestRequest -
 setUseSerializer(boolean).FormatterTestRequest -
 getExpectation()CharSequence -
 getExpectationOrToBeFormatted()CharSequence -
 getOrCreateMapBasedPreferences()org.eclipse.xtext.preferences.MapBasedPreferenceValues -
 getRequest()org.eclipse.xtext.formatting2.FormatterRequest -
 getToBeFormatted()CharSequence -
 isAllowSyntaxErrors()boolean -
 preferences(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.preferences.MapBasedPreferenceValues>).FormatterTestRequest -
 setAllowSyntaxErrors(boolean).FormatterTestRequest -
 setExpectation(CharSequence).FormatterTestRequest -
 setRequest(org.eclipse.xtext.formatting2.FormatterRequest).FormatterTestRequest -
 setToBeFormatted(CharSequence).FormatterTestRequest -
package org.eclipse.xtext.testing.serializer
AssertStructureAcceptor - :org.eclipse.xtext.serializer.acceptor.DelegatingSequenceAcceptor
 stack java.util.Stack<org.eclipse.emf.ecore.EObject> o
 new() -
 new(org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor) -
 acceptAssignedCrossRefDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedCrossRefTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedDatatype(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedEnum(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedKeyword(org.eclipse.xtext.Keyword,String,Boolean,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedKeyword(org.eclipse.xtext.Keyword,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedKeyword(org.eclipse.xtext.Keyword,String,String,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedTerminal(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptComment(org.eclipse.xtext.AbstractRule,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedAction(org.eclipse.xtext.Action)void -
 acceptUnassignedDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptWhitespace(org.eclipse.xtext.AbstractRule,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 assertElement(String)void o
 assertElement(org.eclipse.xtext.AbstractElement)void o
 assertPop(org.eclipse.emf.ecore.EObject)void o
 enterAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 enterAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 enterUnassignedParserRuleCall(org.eclipse.xtext.RuleCall)void x
 finish()void -
 leaveAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)void -
 leaveAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject)void -
 leaveUnssignedParserRuleCall(org.eclipse.xtext.RuleCall)void x
SerializerTestHelper -
 contextFinder org.eclipse.xtext.serializer.sequencer.ContextFinder o
 hiddenTokenSequencerProvider com.google.inject.Provider<org.eclipse.xtext.serializer.sequencer.IHiddenTokenSequencer> o
 parseHelper org.eclipse.xtext.testing.util.ParseHelper<org.eclipse.emf.ecore.EObject> o
 semanticSequencerProvider com.google.inject.Provider<org.eclipse.xtext.serializer.sequencer.ISemanticSequencer> o
 syntacticSequencerProvider com.google.inject.Provider<org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer> o
 validationHelper org.eclipse.xtext.testing.validation.ValidationTestHelper o
 new() -
 assertEqualWithEmfFormatter(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void o
 assertSerializable(org.eclipse.emf.ecore.EObject)void -
 assertSerializable(String)void -
 assertSerializeWithNodeModel(org.eclipse.emf.ecore.EObject)void -
 assertSerializeWithNodeModel(String)void -
 assertSerializeWithoutNodeModel(org.eclipse.emf.ecore.EObject)void -
 assertSerializeWithoutNodeModel(String)void -
 detachNodeModel(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode>> o
 getContext(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.ISerializationContext o
 getTextFromNodeModel(org.eclipse.emf.ecore.EObject)String o
 reattachNodes(java.util.List<org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode>>)void o
 serialize(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.acceptor.DelegatingSequenceAcceptor[])String ov
 serializeWithNodeModel(org.eclipse.emf.ecore.EObject)String o
 serializeWithoutNodeModel(org.eclipse.emf.ecore.EObject)String o
package org.eclipse.xtext.testing.smoketest
AbstractSmokeTest a
 new() -
 getSmokeTestModels()Iterable<String> oa
 processModel(String)void oa !Exception
 processModelWithoutResourceSet(String)void oa !Exception
 createResource(String)org.eclipse.xtext.linking.lazy.LazyLinkingResource oa
 testSkipLastCharacters()void - !Exception
 testSkipFirstCharacters()void - !Exception
 testSkipCharacterInBetween()void - !Exception
 testSkipTokensInBetween()void - !Exception
 testSkipNodesInBetween()void - !Exception
 testSkipLastCharactersWithoutResourceSet()void - !Exception
 testSkipFirstCharactersWithoutResourceSet()void - !Exception
 testSkipCharacterInBetweenWithoutResourceSet()void - !Exception
 testSkipTokensInBetweenWithoutResourceSet()void - !Exception
 testSkipNodesInBetweenWithoutResourceSet()void - !Exception
 logProgress(Object)void o
package org.eclipse.xtext.testing.util
InMemoryURIHandler - :org.eclipse.emf.ecore.resource.URIHandler +InMemFile
 SCHEME String sf
 new() -
 canHandle(org.eclipse.emf.common.util.URI)boolean -
 contentDescription(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> - !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.InputStream - !java.io.IOException
 createOutputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.OutputStream - !java.io.IOException
 delete(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)void - !java.io.IOException
 exists(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)boolean -
 getAttributes(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> -
 setAttributes(org.eclipse.emf.common.util.URI,java.util.Map<String,?>,java.util.Map<?,?>)void - !java.io.IOException
 getInMemoryFile(org.eclipse.emf.common.util.URI).InMemoryURIHandler.InMemFile -
 getFiles()java.util.Map<org.eclipse.emf.common.util.URI,.InMemoryURIHandler.InMemFile> -
InMemoryURIHandler.InMemFile s
 createOutputstream()java.io.OutputStream -
 createInputStream()java.io.InputStream - !java.io.IOException
 new(org.eclipse.emf.common.util.URI) -
 getUri()org.eclipse.emf.common.util.URI -
 getContents()byte[] -
 setContents(byte[])void -
 isExists()boolean -
 setExists(boolean)void -
ParseHelper - <T=org.eclipse.emf.ecore.EObject>
 fileExtension String -
 new() -
 setFileExtensionProvider(org.eclipse.xtext.resource.FileExtensionProvider)void -
 parse(java.io.InputStream,org.eclipse.emf.common.util.URI,java.util.Map<?,?>,org.eclipse.emf.ecore.resource.ResourceSet)<T> -
 parse(CharSequence)<T> - !Exception
 parse(CharSequence,org.eclipse.emf.ecore.resource.ResourceSet)<T> - !Exception
 parse(CharSequence,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet)<T> - !Exception
 computeUnusedUri(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.common.util.URI o
 getAsStream(CharSequence)java.io.InputStream o
 getInvariantChecker()org.eclipse.xtext.nodemodel.impl.InvariantChecker o
 checkNodeModel(org.eclipse.xtext.nodemodel.ICompositeNode)void o
ResourceHelper -
 new() -
 setFileExtensionProvider(org.eclipse.xtext.resource.FileExtensionProvider)void -
 resource(java.io.InputStream,org.eclipse.emf.common.util.URI,java.util.Map<?,?>,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.resource.Resource -
 resource(CharSequence)org.eclipse.emf.ecore.resource.Resource - !Exception
 resource(CharSequence,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.resource.Resource - !Exception
 resource(CharSequence,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.resource.Resource - !Exception
 resource(CharSequence,org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource - !Exception
 computeUnusedUri(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.common.util.URI o
 getAsStream(CharSequence)java.io.InputStream o
 getFileExtension()String o
 createResourceSet()org.eclipse.xtext.resource.XtextResourceSet o
package org.eclipse.xtext.testing.validation
AbstractValidatorTester a
 diagnostician org.eclipse.emf.ecore.util.Diagnostician o
 new() -
 validate(org.eclipse.emf.ecore.EDataType,Object).AssertableDiagnostics -
 validate(org.eclipse.emf.ecore.EObject).AssertableDiagnostics -
 validate(org.eclipse.emf.ecore.EObject,java.util.Map<?,?>).AssertableDiagnostics -
AssertableDiagnostics - +DiagnosticPredicate,DiagnosticTreeIterator,Pred
 diag org.eclipse.emf.common.util.Diagnostic o
 diagnostic(Integer,String,String).AssertableDiagnostics.Pred s
 diagnostic(Integer,Integer,String).AssertableDiagnostics.Pred s
 diagnostic(Integer,Integer,String,String).AssertableDiagnostics.Pred s
 errorCode(String).AssertableDiagnostics.Pred s
 errorCode(int).AssertableDiagnostics.Pred s
 error(String,String).AssertableDiagnostics.Pred s
 error(int,String).AssertableDiagnostics.Pred s
 errorMsg(String).AssertableDiagnostics.Pred s
 warningCode(String).AssertableDiagnostics.Pred s
 warningCode(int).AssertableDiagnostics.Pred s
 warning(String,String).AssertableDiagnostics.Pred s
 warning(int,String).AssertableDiagnostics.Pred s
 warningMsg(String).AssertableDiagnostics.Pred s
 new(org.eclipse.emf.common.util.Diagnostic) -
 assertAll(.AssertableDiagnostics.DiagnosticPredicate[])void v
 assertAny(.AssertableDiagnostics.DiagnosticPredicate[]).AssertableDiagnostics v
 assertDiagnostic(Integer,String,String)void -
 assertDiagnostic(Integer,int,String,String)void -
 assertDiagnostic(Integer,int,String)void -
 assertDiagnosticsCount(int).AssertableDiagnostics -
 assertError(String)void -
 assertError(int)void -
 assertError(String,String)void -
 assertError(int,String)void -
 assertErrorContains(String)void -
 assertOK()void -
 assertWarning(String)void -
 assertWarning(int)void -
 assertWarning(String,String)void -
 assertWarning(int,String)void -
 assertWarningContains(String)void -
 fail(String)void -
 getAllDiagnostics()Iterable<org.eclipse.emf.common.util.Diagnostic> -
 getDiagnostic()org.eclipse.emf.common.util.Diagnostic -
 printDiagnostic(StringBuffer,String,org.eclipse.emf.common.util.Diagnostic)void o
 toString()String -
ValidationTestHelper - +Mode
 new() -
 new(.ValidationTestHelper.Mode) -
 validate(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.validation.Issue> -
 assertNoIssues(org.eclipse.emf.ecore.EObject)void -
 assertNoErrors(org.eclipse.emf.ecore.EObject)void -
 assertNoError(org.eclipse.emf.ecore.EObject,String)void -
 assertNoError(org.eclipse.emf.ecore.EObject,String,String)void -
 assertNoErrors(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,String[])void v
 assertNoErrors(org.eclipse.emf.ecore.EObject,String)void -
 assertNoIssues(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass)void -
 assertNoIssue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String)void -
 assertError(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,int,int,String[])void v
 assertError(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,String[])void v
 assertIssue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,org.eclipse.xtext.diagnostics.Severity,String[])void v
 assertIssue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,int,int,org.eclipse.xtext.diagnostics.Severity,String[])void v
 assertNoIssues(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,org.eclipse.xtext.diagnostics.Severity,String[])void v
 assertNoIssues(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,int,int,org.eclipse.xtext.diagnostics.Severity,String[])void v
 assertWarning(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,String[])void v
 assertNoWarnings(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,String[])void v
 assertWarning(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,int,int,String[])void v
 validate(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.validation.Issue> -
 assertNoIssues(org.eclipse.emf.ecore.resource.Resource)void -
 assertNoErrors(org.eclipse.emf.ecore.resource.Resource)void -
 assertNoError(org.eclipse.emf.ecore.resource.Resource,String)void -
 assertNoError(org.eclipse.emf.ecore.resource.Resource,String,String)void -
 assertNoErrors(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,String[])void v
 assertNoErrors(org.eclipse.emf.ecore.resource.Resource,String)void -
 assertNoIssues(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass)void -
 assertNoIssue(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String)void -
 assertError(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,int,int,String[])void v
 assertError(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,String[])void v
 assertIssue(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,org.eclipse.xtext.diagnostics.Severity,String[])void v
 assertIssue(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,int,int,org.eclipse.xtext.diagnostics.Severity,String[])void v
 assertNoIssues(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,org.eclipse.xtext.diagnostics.Severity,String[])void v
 assertNoIssues(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,int,int,org.eclipse.xtext.diagnostics.Severity,String[])void v
 assertWarning(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,String[])void v
 assertNoWarnings(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,String[])void v
 assertWarning(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,int,int,String[])void v
 matchIssues(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass,String,int,int,org.eclipse.xtext.diagnostics.Severity,java.util.List<org.eclipse.xtext.validation.Issue>,String[])Iterable<org.eclipse.xtext.validation.Issue> ov
 matchIssues(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,int,int,org.eclipse.xtext.diagnostics.Severity,java.util.List<org.eclipse.xtext.validation.Issue>,String[])Iterable<org.eclipse.xtext.validation.Issue> ov
 doMatchIssues(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,String,int,int,org.eclipse.xtext.diagnostics.Severity,java.util.List<org.eclipse.xtext.validation.Issue>,String[])Iterable<org.eclipse.xtext.validation.Issue> ov
 getIssuesAsString(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.validation.Issue>,StringBuilder)StringBuilder o
 getIssuesAsString(org.eclipse.emf.ecore.resource.Resource,Iterable<org.eclipse.xtext.validation.Issue>,StringBuilder)StringBuilder o
 doGetIssuesAsString(org.eclipse.emf.ecore.resource.Resource,Iterable<org.eclipse.xtext.validation.Issue>,StringBuilder)StringBuilder o
 isValidationMessagePartMatches(String,String)boolean o
