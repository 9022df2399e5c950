# org.scalameta:mtags-interfaces:1.5.1
package scala.meta.pc
CancelToken ai :org.eclipse.lsp4j.jsonrpc.CancelChecker
 onCancel()java.util.concurrent.CompletionStage<Boolean> a
OutlineFiles ai
 isFirstCompileSubstitute()boolean a
 files()java.util.List<.VirtualFileParams> a
VirtualFileParams ai
 uri()java.net.URI a
 text()String a
 token().CancelToken a
 outlineFiles()java.util.Optional<.OutlineFiles> d
 checkCanceled()void d
