# org.scalameta:mtags-interfaces:1.5.1
package scala.meta.pc
AutoImportsResult ai
 packageName()String a
 edits()java.util.List<org.eclipse.lsp4j.TextEdit> a
CancelToken ai :org.eclipse.lsp4j.jsonrpc.CancelChecker
 onCancel()java.util.concurrent.CompletionStage<Boolean> a
CodeActionId -
 ConvertToNamedArguments String sf
 ExtractMethod String sf
 ImplementAbstractMembers String sf
 ImportMissingSymbol String sf
 InlineValue String sf
 InsertInferredType String sf
 InsertInferredMethod String sf
 new() -
CompletionItemPriority ai
 workspaceMemberPriority(String)Integer a
ContentType fe :Enum<.ContentType>
 MARKDOWN .ContentType sf
 PLAINTEXT .ContentType sf
 values().ContentType[] s
 valueOf(String).ContentType s
 toString()String -
DefinitionResult ai
 symbol()String a
 locations()java.util.List<org.eclipse.lsp4j.Location> a
DisplayableException - :RuntimeException
 new(String) -
HoverSignature ai
 toLsp()org.eclipse.lsp4j.Hover a
 signature()java.util.Optional<String> a
 getRange()java.util.Optional<org.eclipse.lsp4j.Range> a
 withRange(org.eclipse.lsp4j.Range).HoverSignature a
 contentType().ContentType d
InlayHintsParams ai :.RangeParams
 inferredTypes()boolean a
 typeParameters()boolean a
 implicitParameters()boolean a
 implicitConversions()boolean a
 hintsInPatternMatch()boolean d
Node ai
 start()int a
 end()int a
 tokenType()int a
 tokenModifier()int a
OffsetParams ai :.VirtualFileParams
 offset()int a
OutlineFiles ai
 isFirstCompileSubstitute()boolean a
 files()java.util.List<.VirtualFileParams> a
ParentSymbols a
 new() -
 parents()java.util.List<String> a
PcSymbolInformation ai
 symbol()String a
 kind().PcSymbolKind a
 parents()java.util.List<String> a
 dealiasedSymbol()String a
 classOwner()String a
 overriddenSymbols()java.util.List<String> a
 alternativeSymbols()java.util.List<String> a
 properties()java.util.List<.PcSymbolProperty> a
 recursiveParents()java.util.List<String> d
 annotations()java.util.List<String> d
 memberDefsAnnotations()java.util.List<String> d
PcSymbolKind fe :Enum<.PcSymbolKind>
 UNKNOWN_KIND .PcSymbolKind sf
 METHOD .PcSymbolKind sf
 MACRO .PcSymbolKind sf
 TYPE .PcSymbolKind sf
 PARAMETER .PcSymbolKind sf
 TYPE_PARAMETER .PcSymbolKind sf
 OBJECT .PcSymbolKind sf
 PACKAGE .PcSymbolKind sf
 PACKAGE_OBJECT .PcSymbolKind sf
 CLASS .PcSymbolKind sf
 TRAIT .PcSymbolKind sf
 SELF_PARAMETER .PcSymbolKind sf
 INTERFACE .PcSymbolKind sf
 LOCAL .PcSymbolKind sf
 FIELD .PcSymbolKind sf
 CONSTRUCTOR .PcSymbolKind sf
 values().PcSymbolKind[] s
 valueOf(String).PcSymbolKind s
 getValue()int -
PcSymbolProperty fe :Enum<.PcSymbolProperty>
 ABSTRACT .PcSymbolProperty sf
 values().PcSymbolProperty[] s
 valueOf(String).PcSymbolProperty s
PresentationCompiler a
 new() -
 semanticTokens(.VirtualFileParams)java.util.concurrent.CompletableFuture<java.util.List<.Node>> -
 complete(.OffsetParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.CompletionList> a
 completionItemResolve(org.eclipse.lsp4j.CompletionItem,String)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.CompletionItem> a
 signatureHelp(.OffsetParams)java.util.concurrent.CompletableFuture<org.eclipse.lsp4j.SignatureHelp> a
 hover(.OffsetParams)java.util.concurrent.CompletableFuture<java.util.Optional<.HoverSignature>> a
 prepareRename(.OffsetParams)java.util.concurrent.CompletableFuture<java.util.Optional<org.eclipse.lsp4j.Range>> a
 rename(.OffsetParams,String)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> a
 definition(.OffsetParams)java.util.concurrent.CompletableFuture<.DefinitionResult> a
 typeDefinition(.OffsetParams)java.util.concurrent.CompletableFuture<.DefinitionResult> a
 documentHighlight(.OffsetParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.DocumentHighlight>> a
 references(.ReferencesRequest)java.util.concurrent.CompletableFuture<java.util.List<.ReferencesResult>> -
 codeAction(.OffsetParams,String,Object)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> x
 codeAction(.OffsetParams,String,java.util.Optional<<T>>)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> - <T=Object>
 supportedCodeActions()java.util.List<String> -
 getTasty(java.net.URI,boolean)java.util.concurrent.CompletableFuture<String> a
 autoImports(String,.OffsetParams,Boolean)java.util.concurrent.CompletableFuture<java.util.List<.AutoImportsResult>> a
 implementAbstractMembers(.OffsetParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> a
 insertInferredType(.OffsetParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> a
 inlineValue(.OffsetParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> -
 extractMethod(.RangeParams,.OffsetParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> a
 convertToNamedArguments(.OffsetParams,java.util.List<Integer>)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.TextEdit>> a
 didChange(.VirtualFileParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.Diagnostic>> a
 inlayHints(.InlayHintsParams)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.InlayHint>> -
 syntheticDecorations(.SyntheticDecorationsParams)java.util.concurrent.CompletableFuture<java.util.List<.SyntheticDecoration>> -
 info(String)java.util.concurrent.CompletableFuture<java.util.Optional<.PcSymbolInformation>> -
 didClose(java.net.URI)void a
 semanticdbTextDocument(java.net.URI,String)java.util.concurrent.CompletableFuture<byte[]> a
 semanticdbTextDocument(.VirtualFileParams)java.util.concurrent.CompletableFuture<byte[]> -
 selectionRange(java.util.List<.OffsetParams>)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.lsp4j.SelectionRange>> a
 shutdown()void a
 restart()void a
 withReportsLoggerLevel(String).PresentationCompiler -
 withBuildTargetName(String).PresentationCompiler -
 withSearch(.SymbolSearch).PresentationCompiler a
 withExecutorService(java.util.concurrent.ExecutorService).PresentationCompiler a
 withScheduledExecutorService(java.util.concurrent.ScheduledExecutorService).PresentationCompiler a
 withConfiguration(.PresentationCompilerConfig).PresentationCompiler a
 withWorkspace(java.nio.file.Path).PresentationCompiler a
 withCompletionItemPriority(.CompletionItemPriority).PresentationCompiler -
 newInstance(String,java.util.List<java.nio.file.Path>,java.util.List<String>).PresentationCompiler a
 diagnosticsForDebuggingPurposes()java.util.List<String> a
 isLoaded()boolean a
 scalaVersion()String a
 buildTargetId()String -
PresentationCompilerConfig ai +OverrideDefFormat
 parameterHintsCommand()java.util.Optional<String> a
 completionCommand()java.util.Optional<String> a
 symbolPrefixes()java.util.Map<String,String> a
 defaultSymbolPrefixes()java.util.Map<String,String> s
 isDefaultSymbolPrefixes()boolean a
 overrideDefFormat().PresentationCompilerConfig.OverrideDefFormat a
 isCompletionItemDetailEnabled()boolean a
 isStripMarginOnTypeFormattingEnabled()boolean a
 isCompletionItemDocumentationEnabled()boolean a
 isHoverDocumentationEnabled()boolean a
 snippetAutoIndent()boolean a
 isSignatureHelpDocumentationEnabled()boolean a
 isCompletionSnippetsEnabled()boolean a
 isDetailIncludedInLabel()boolean d
 timeoutDelay()long a
 timeoutUnit()java.util.concurrent.TimeUnit a
 semanticdbCompilerOptions()java.util.List<String> a
 defaultSemanticdbCompilerOptions()java.util.List<String> s
 hoverContentType().ContentType d
PresentationCompilerConfig.OverrideDefFormat sfe :Enum<.PresentationCompilerConfig.OverrideDefFormat>
 Ascii .PresentationCompilerConfig.OverrideDefFormat sf
 Unicode .PresentationCompilerConfig.OverrideDefFormat sf
 values().PresentationCompilerConfig.OverrideDefFormat[] s
 valueOf(String).PresentationCompilerConfig.OverrideDefFormat s
RangeParams ai :.OffsetParams
 endOffset()int a
ReferencesRequest ai
 file().VirtualFileParams a
 includeDefinition()boolean a
 offsetOrSymbol()org.eclipse.lsp4j.jsonrpc.messages.Either<Integer,String> a
 alternativeSymbols()java.util.List<String> d
ReferencesResult ai
 symbol()String a
 locations()java.util.List<org.eclipse.lsp4j.Location> a
SymbolDocumentation ai
 symbol()String a
 displayName()String a
 docstring()String a
 defaultValue()String a
 typeParameters()java.util.List<.SymbolDocumentation> a
 parameters()java.util.List<.SymbolDocumentation> a
SymbolSearch ai +Result
 documentation(String,.ParentSymbols)java.util.Optional<.SymbolDocumentation> ax
 documentation(String,.ParentSymbols,.ContentType)java.util.Optional<.SymbolDocumentation> d
 definition(String,java.net.URI)java.util.List<org.eclipse.lsp4j.Location> a
 definitionSourceToplevels(String,java.net.URI)java.util.List<String> a
 search(String,String,.SymbolSearchVisitor).SymbolSearch.Result a
 searchMethods(String,String,.SymbolSearchVisitor).SymbolSearch.Result a
SymbolSearch.Result sfe :Enum<.SymbolSearch.Result>
 COMPLETE .SymbolSearch.Result sf
 INCOMPLETE .SymbolSearch.Result sf
 values().SymbolSearch.Result[] s
 valueOf(String).SymbolSearch.Result s
SymbolSearchVisitor a
 new() -
 shouldVisitPackage(String)boolean a
 visitClassfile(String,String)int a
 visitWorkspaceSymbol(java.nio.file.Path,String,org.eclipse.lsp4j.SymbolKind,org.eclipse.lsp4j.Range)int a
 isCancelled()boolean a
SyntheticDecoration ai
 range()org.eclipse.lsp4j.Range a
 label()String a
 kind()int a
SyntheticDecorationsParams ai :.VirtualFileParams
 inferredTypes()boolean a
 typeParameters()boolean a
 implicitParameters()boolean a
 implicitConversions()boolean a
VirtualFileParams ai
 uri()java.net.URI a
 text()String a
 token().CancelToken a
 outlineFiles()java.util.Optional<.OutlineFiles> d
 checkCanceled()void d
