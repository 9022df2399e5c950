# org.scalameta:mtags-interfaces:1.5.1
package scala.meta.pc
CancelToken ai :org.eclipse.lsp4j.jsonrpc.CancelChecker
 onCancel()java.util.concurrent.CompletionStage<Boolean> a
InlayHintsParams ai :.RangeParams
 inferredTypes()boolean a
 typeParameters()boolean a
 implicitParameters()boolean a
 implicitConversions()boolean a
 hintsInPatternMatch()boolean d
OffsetParams ai :.VirtualFileParams
 offset()int a
OutlineFiles ai
 isFirstCompileSubstitute()boolean a
 files()java.util.List<.VirtualFileParams> a
RangeParams ai :.OffsetParams
 endOffset()int a
ReferencesRequest ai
 file().VirtualFileParams a
 includeDefinition()boolean a
 offsetOrSymbol()org.eclipse.lsp4j.jsonrpc.messages.Either<Integer,String> a
 alternativeSymbols()java.util.List<String> d
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
