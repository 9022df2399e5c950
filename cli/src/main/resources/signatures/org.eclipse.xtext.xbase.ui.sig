# org.eclipse.xtext:org.eclipse.xtext.xbase.ui:2.10.0
package org.eclipse.xtext.xbase.annotations.ui
AbstractXbaseWithAnnotationsUiModule a :.DefaultXbaseWithAnnotationsUiModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
 provideIAllContainersState()com.google.inject.Provider<org.eclipse.xtext.resource.containers.IAllContainersState> -
 bindXtextEditor()Class<org.eclipse.xtext.ui.editor.XtextEditor> -
 bindXtextDocumentProvider()Class<org.eclipse.xtext.ui.editor.model.XtextDocumentProvider> -
 bindOpenGeneratedFileHandler()Class<org.eclipse.xtext.ui.generator.trace.OpenGeneratedFileHandler> -
 bindIProposalConflictHelper()Class<org.eclipse.xtext.ui.editor.contentassist.IProposalConflictHelper> -
 configureContentAssistLexer(com.google.inject.Binder)void -
 configureHighlightingLexer(com.google.inject.Binder)void -
 configureHighlightingTokenDefProvider(com.google.inject.Binder)void -
 bindContentAssistContext$Factory()Class<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Factory> -
 bindIContentAssistParser()Class<org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser> -
 configureContentAssistLexerProvider(com.google.inject.Binder)void -
 bindPrefixMatcher()Class<org.eclipse.xtext.ui.editor.contentassist.PrefixMatcher> -
 bindIRenameStrategy()Class<org.eclipse.xtext.ui.refactoring.IRenameStrategy> -
 bindJavaTypeQuickfixes()Class<org.eclipse.xtext.xbase.ui.quickfix.JavaTypeQuickfixes> -
 configureIResourceDescriptionsBuilderScope(com.google.inject.Binder)void -
 bindIXtextEditorCallback()Class<org.eclipse.xtext.ui.editor.IXtextEditorCallback> -
 bindIContextualOutputConfigurationProvider()Class<org.eclipse.xtext.generator.IContextualOutputConfigurationProvider> -
 configureIResourceDescriptionsPersisted(com.google.inject.Binder)void -
 bindDocumentBasedDirtyResource()Class<org.eclipse.xtext.ui.editor.DocumentBasedDirtyResource> -
 bindIContentFormatterFactory()Class<org.eclipse.xtext.ui.editor.formatting.IContentFormatterFactory> -
 bindIssueResolutionProvider()Class<org.eclipse.xtext.ui.editor.quickfix.IssueResolutionProvider> -
 bindILabelProvider()Class<org.eclipse.jface.viewers.ILabelProvider> -
 configureResourceUIServiceLabelProvider(com.google.inject.Binder)void -
 bindIOutlineTreeProvider()Class<org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider> -
 bindIOutlineTreeStructureProvider()Class<org.eclipse.xtext.ui.editor.outline.impl.IOutlineTreeStructureProvider> -
 bindIContentProposalProvider()Class<org.eclipse.xtext.ui.editor.contentassist.IContentProposalProvider> -
DefaultXbaseWithAnnotationsUiModule - :org.eclipse.xtext.xbase.ui.DefaultXbaseUiModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
XbaseWithAnnotationsExecutableExtensionFactory - :org.eclipse.xtext.ui.guice.AbstractGuiceAwareExecutableExtensionFactory
 new() -
 getBundle()org.osgi.framework.Bundle o
 getInjector()com.google.inject.Injector o
package org.eclipse.xtext.xbase.annotations.ui.labeling
XbaseWithAnnotationsDescriptionLabelProvider - :org.eclipse.xtext.xbase.ui.labeling.XbaseDescriptionLabelProvider
 new() -
XbaseWithAnnotationsLabelProvider - :org.eclipse.xtext.xbase.ui.labeling.XbaseLabelProvider
 new(org.eclipse.emf.edit.ui.provider.AdapterFactoryLabelProvider) -
package org.eclipse.xtext.xbase.annotations.ui.outline
XbaseWithAnnotationsOutlineTreeProvider - :org.eclipse.xtext.ui.editor.outline.impl.DefaultOutlineTreeProvider
 new() -
package org.eclipse.xtext.xbase.annotations.ui.quickfix
XbaseWithAnnotationsQuickfixProvider - :org.eclipse.xtext.xbase.ui.quickfix.XbaseQuickfixProvider
 new() -
package org.eclipse.xtext.xbase.ui
AbstractXbaseUiModule a :.DefaultXbaseUiModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
 provideIAllContainersState()com.google.inject.Provider<org.eclipse.xtext.resource.containers.IAllContainersState> -
 bindXtextEditor()Class<org.eclipse.xtext.ui.editor.XtextEditor> -
 bindXtextDocumentProvider()Class<org.eclipse.xtext.ui.editor.model.XtextDocumentProvider> -
 bindOpenGeneratedFileHandler()Class<org.eclipse.xtext.ui.generator.trace.OpenGeneratedFileHandler> -
 bindIProposalConflictHelper()Class<org.eclipse.xtext.ui.editor.contentassist.IProposalConflictHelper> -
 configureContentAssistLexer(com.google.inject.Binder)void -
 configureHighlightingLexer(com.google.inject.Binder)void -
 configureHighlightingTokenDefProvider(com.google.inject.Binder)void -
 bindContentAssistContext$Factory()Class<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Factory> -
 bindIContentAssistParser()Class<org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser> -
 configureContentAssistLexerProvider(com.google.inject.Binder)void -
 bindPrefixMatcher()Class<org.eclipse.xtext.ui.editor.contentassist.PrefixMatcher> -
 bindIRenameStrategy()Class<org.eclipse.xtext.ui.refactoring.IRenameStrategy> -
 bindJavaTypeQuickfixes()Class<.quickfix.JavaTypeQuickfixes> -
 configureIResourceDescriptionsBuilderScope(com.google.inject.Binder)void -
 bindIXtextEditorCallback()Class<org.eclipse.xtext.ui.editor.IXtextEditorCallback> -
 bindIContextualOutputConfigurationProvider()Class<org.eclipse.xtext.generator.IContextualOutputConfigurationProvider> -
 configureIResourceDescriptionsPersisted(com.google.inject.Binder)void -
 bindDocumentBasedDirtyResource()Class<org.eclipse.xtext.ui.editor.DocumentBasedDirtyResource> -
 bindIContentFormatterFactory()Class<org.eclipse.xtext.ui.editor.formatting.IContentFormatterFactory> -
 bindIssueResolutionProvider()Class<org.eclipse.xtext.ui.editor.quickfix.IssueResolutionProvider> -
 bindILabelProvider()Class<org.eclipse.jface.viewers.ILabelProvider> -
 configureResourceUIServiceLabelProvider(com.google.inject.Binder)void -
 bindIOutlineTreeProvider()Class<org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider> -
 bindIOutlineTreeStructureProvider()Class<org.eclipse.xtext.ui.editor.outline.impl.IOutlineTreeStructureProvider> -
 bindIContentProposalProvider()Class<org.eclipse.xtext.ui.editor.contentassist.IContentProposalProvider> -
AbstractXtypeUiModule a :org.eclipse.xtext.ui.DefaultUiModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
 provideIAllContainersState()com.google.inject.Provider<org.eclipse.xtext.resource.containers.IAllContainersState> -
 bindIContentFormatterFactory()Class<org.eclipse.xtext.ui.editor.formatting.IContentFormatterFactory> -
 bindIContentProposalProvider()Class<org.eclipse.xtext.ui.editor.contentassist.IContentProposalProvider> -
 bindIProposalConflictHelper()Class<org.eclipse.xtext.ui.editor.contentassist.IProposalConflictHelper> -
 configureContentAssistLexer(com.google.inject.Binder)void -
 configureHighlightingLexer(com.google.inject.Binder)void -
 configureHighlightingTokenDefProvider(com.google.inject.Binder)void -
 bindContentAssistContext$Factory()Class<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Factory> -
 bindIContentAssistParser()Class<org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser> -
 configureContentAssistLexerProvider(com.google.inject.Binder)void -
DefaultXbaseUiModule - :org.eclipse.xtext.common.types.ui.DefaultCommonTypesUiModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
 bindAbstractAntlrTokenToAttributeIdMapper()Class<org.eclipse.xtext.ui.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper> -
 bindAbstractJavaBasedContentProposalProvider$ReferenceProposalCreator()Class<org.eclipse.xtext.ui.editor.contentassist.AbstractJavaBasedContentProposalProvider.ReferenceProposalCreator> -
 bindIContentAssistProcessor()Class<org.eclipse.jface.text.contentassist.IContentAssistProcessor> -
 bindISemanticHighlightingCalculator()Class<org.eclipse.xtext.ui.editor.syntaxcoloring.ISemanticHighlightingCalculator> x
 bindIdeSemanticHighlightingCalculator()Class<org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator> -
 bindIHighlightingConfiguration()Class<org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightingConfiguration> -
 bindIEObjectHoverProvider()Class<org.eclipse.xtext.ui.editor.hover.IEObjectHoverProvider> -
 bindIEObjectHover()Class<org.eclipse.xtext.ui.editor.hover.IEObjectHover> -
 bindIEObjectHoverDocumentationProvider()Class<org.eclipse.xtext.ui.editor.hover.html.IEObjectHoverDocumentationProvider> -
 bindDefaultQuickfixProvider$CrossRefResolutionConverter()Class<org.eclipse.xtext.ui.editor.quickfix.DefaultQuickfixProvider.CrossRefResolutionConverter> -
 bindXbaseUIValidator()Class<.validation.XbaseUIValidator> -
 bindIHyperlinkHelper()Class<org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkHelper> -
 bindIFeatureScopeTracker$Provider()Class<org.eclipse.xtext.xbase.typesystem.internal.IFeatureScopeTracker.Provider> -
 bindIContentProposalPriorities()Class<org.eclipse.xtext.ui.editor.contentassist.IContentProposalPriorities> -
 bindAbstractFileSystemAccess2()Class<org.eclipse.xtext.generator.AbstractFileSystemAccess2> -
 bindEclipseResourceFileSystemAccess2()Class<org.eclipse.xtext.builder.EclipseResourceFileSystemAccess2> -
 bindEclipseSourceFolderProvider()Class<org.eclipse.xtext.builder.EclipseSourceFolderProvider> -
 bindUniqueClassNameValidator()Class<org.eclipse.xtext.xbase.validation.UniqueClassNameValidator> -
 bindFoldingActionContributor()Class<org.eclipse.xtext.ui.editor.folding.FoldingActionContributor> -
 bindBuilderConfigurationBlock()Class<org.eclipse.xtext.builder.preferences.BuilderConfigurationBlock> -
 bindIGeneratorConfigProvider()Class<org.eclipse.xtext.xbase.compiler.IGeneratorConfigProvider> -
 bindBuilderPreferenceAccess$Initializer()Class<org.eclipse.xtext.builder.preferences.BuilderPreferenceAccess.Initializer> -
 bindIWorkspaceRootToInstance()org.eclipse.core.resources.IWorkspaceRoot -
XbaseExecutableExtensionFactory - :org.eclipse.xtext.ui.guice.AbstractGuiceAwareExecutableExtensionFactory
 new() -
 getBundle()org.osgi.framework.Bundle o
 getInjector()com.google.inject.Injector o
XbaseUiModule - :.AbstractXbaseUiModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
 bindIHighlightingConfiguration()Class<org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightingConfiguration> -
 bindIEObjectHoverDocumentationProvider()Class<org.eclipse.xtext.ui.editor.hover.html.IEObjectHoverDocumentationProvider> -
 bindIssueSeverityServiceProvider()Class<org.eclipse.xtext.validation.IssueSeveritiesProvider> -
 bindILabelProvider()Class<org.eclipse.jface.viewers.ILabelProvider> -
 configureResourceUIServiceLabelProvider(com.google.inject.Binder)void -
 bindCopyQualifiedNameService()Class<org.eclipse.xtext.ui.editor.copyqualifiedname.CopyQualifiedNameService> -
 bindIFeatureScopeTracker$Provider()Class<org.eclipse.xtext.xbase.typesystem.internal.IFeatureScopeTracker.Provider> -
XtypeExecutableExtensionFactory - :org.eclipse.xtext.ui.guice.AbstractGuiceAwareExecutableExtensionFactory
 new() -
 getBundle()org.osgi.framework.Bundle o
 getInjector()com.google.inject.Injector o
package org.eclipse.xtext.xbase.ui.builder
XbaseBuilderConfigurationBlock - :org.eclipse.xtext.builder.preferences.BuilderConfigurationBlock
 new() -
 createGeneralSectionItems(org.eclipse.swt.widgets.Composite)void o
 updateCombo(org.eclipse.swt.widgets.Combo)void o
 javaValue(String)String o
package org.eclipse.xtext.xbase.ui.contentassist
AbstractXbaseProposalProvider a :.XtypeProposalProvider
 new() -
 completeXAssignment_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAssignment_Value(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAssignment_RightOperand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXOrExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXOrExpression_RightOperand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAndExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAndExpression_RightOperand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXEqualityExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXEqualityExpression_RightOperand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXRelationalExpression_Type(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXRelationalExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXRelationalExpression_RightOperand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXOtherOperatorExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXOtherOperatorExpression_RightOperand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAdditiveExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAdditiveExpression_RightOperand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMultiplicativeExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMultiplicativeExpression_RightOperand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXUnaryOperation_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXUnaryOperation_Operand(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCastedExpression_Type(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXPostfixOperation_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMemberFeatureCall_ExplicitStatic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMemberFeatureCall_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMemberFeatureCall_Value(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMemberFeatureCall_NullSafe(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMemberFeatureCall_TypeArguments(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMemberFeatureCall_ExplicitOperationCall(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMemberFeatureCall_MemberCallArguments(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXSetLiteral_Elements(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXListLiteral_Elements(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXClosure_DeclaredFormalParameters(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXClosure_ExplicitSyntax(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXClosure_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXExpressionInClosure_Expressions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXShortClosure_DeclaredFormalParameters(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXShortClosure_ExplicitSyntax(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXShortClosure_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXIfExpression_If(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXIfExpression_Then(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXIfExpression_Else(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXSwitchExpression_DeclaredParam(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXSwitchExpression_Switch(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXSwitchExpression_Cases(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXSwitchExpression_Default(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCasePart_TypeGuard(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCasePart_Case(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCasePart_Then(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCasePart_FallThrough(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXForLoopExpression_DeclaredParam(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXForLoopExpression_ForExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXForLoopExpression_EachExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBasicForLoopExpression_InitExpressions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBasicForLoopExpression_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBasicForLoopExpression_UpdateExpressions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBasicForLoopExpression_EachExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXWhileExpression_Predicate(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXWhileExpression_Body(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXDoWhileExpression_Body(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXDoWhileExpression_Predicate(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBlockExpression_Expressions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXVariableDeclaration_Writeable(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXVariableDeclaration_Type(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXVariableDeclaration_Name(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXVariableDeclaration_Right(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmFormalParameter_ParameterType(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmFormalParameter_Name(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeFullJvmFormalParameter_ParameterType(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeFullJvmFormalParameter_Name(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXFeatureCall_TypeArguments(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXFeatureCall_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXFeatureCall_ExplicitOperationCall(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXFeatureCall_FeatureCallArguments(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXConstructorCall_Constructor(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXConstructorCall_TypeArguments(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXConstructorCall_ExplicitConstructorCall(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXConstructorCall_Arguments(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBooleanLiteral_IsTrue(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXNumberLiteral_Value(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXStringLiteral_Value(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXTypeLiteral_Type(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXTypeLiteral_ArrayDimensions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXThrowExpression_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXReturnExpression_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXTryCatchFinallyExpression_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXTryCatchFinallyExpression_CatchClauses(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXTryCatchFinallyExpression_FinallyExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXSynchronizedExpression_Param(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXSynchronizedExpression_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCatchClause_DeclaredParam(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCatchClause_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XAssignment(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpSingleAssign(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpMultiAssign(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XOrExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpOr(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XAndExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpAnd(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XEqualityExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpEquality(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XRelationalExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpCompare(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XOtherOperatorExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpOther(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XAdditiveExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpAdd(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XMultiplicativeExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpMulti(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XUnaryOperation(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpUnary(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XCastedExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XPostfixOperation(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_OpPostfix(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XMemberFeatureCall(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XPrimaryExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XCollectionLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XSetLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XListLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XClosure(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XExpressionInClosure(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XShortClosure(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XParenthesizedExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XIfExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XSwitchExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XCasePart(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XForLoopExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XBasicForLoopExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XWhileExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XDoWhileExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XBlockExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XExpressionOrVarDeclaration(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XVariableDeclaration(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmFormalParameter(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_FullJvmFormalParameter(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XFeatureCall(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_FeatureCallID(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_IdOrSuper(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XConstructorCall(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XBooleanLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XNullLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XNumberLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XStringLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XTypeLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XThrowExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XReturnExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XTryCatchFinallyExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XSynchronizedExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XCatchClause(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_Number(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_StaticQualifier(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_HEX(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_INT(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_DECIMAL(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
AbstractXtypeProposalProvider a :org.eclipse.xtext.ui.editor.contentassist.AbstractJavaBasedContentProposalProvider
 new() -
 completeXFunctionTypeRef_ParamTypes(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXFunctionTypeRef_ReturnType(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmParameterizedTypeReference_Type(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmParameterizedTypeReference_Arguments(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmWildcardTypeReference_Constraints(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmUpperBound_TypeReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmUpperBoundAnded_TypeReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmLowerBound_TypeReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmLowerBoundAnded_TypeReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmTypeParameter_Name(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmTypeParameter_Constraints(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXImportSection_ImportDeclarations(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXImportDeclaration_Static(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXImportDeclaration_Extension(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXImportDeclaration_ImportedType(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXImportDeclaration_Wildcard(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXImportDeclaration_MemberName(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXImportDeclaration_ImportedNamespace(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmTypeReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_ArrayBrackets(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XFunctionTypeRef(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmParameterizedTypeReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmArgumentTypeReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmWildcardTypeReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmUpperBound(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmUpperBoundAnded(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmLowerBound(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmLowerBoundAnded(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_JvmTypeParameter(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_QualifiedName(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_QualifiedNameWithWildcard(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_ValidID(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XImportSection(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XImportDeclaration(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_QualifiedNameInStaticImport(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_ID(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_STRING(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_ML_COMMENT(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_SL_COMMENT(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_WS(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_ANY_OTHER(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
ImportOrganizingProposal - :org.eclipse.xtext.ui.editor.contentassist.ConfigurableCompletionProposal
 importRegion org.eclipse.xtext.util.ITextRegion o
 organizedImportSection String o
 appendable .ReplacingAppendable o
 new(.ReplacingAppendable,int,int,int,org.eclipse.swt.graphics.Image,org.eclipse.jface.viewers.StyledString) -
 setTextApplier(org.eclipse.xtext.ui.editor.contentassist.ConfigurableCompletionProposal.IReplacementTextApplier)void -
 apply(org.eclipse.jface.text.IDocument)void -
 getAppendable().ReplacingAppendable -
MultiNameDescription - :org.eclipse.xtext.resource.AbstractEObjectDescription
 new(org.eclipse.xtext.resource.IEObjectDescription) -
 setDelegate(org.eclipse.xtext.resource.IEObjectDescription)void -
 getDelegate()org.eclipse.xtext.resource.IEObjectDescription -
 getOtherNames()java.util.List<org.eclipse.xtext.naming.QualifiedName> -
 addOtherName(org.eclipse.xtext.naming.QualifiedName)void -
 getName()org.eclipse.xtext.naming.QualifiedName -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 getUserData(String)String -
 getUserDataKeys()String[] -
 getEClass()org.eclipse.emf.ecore.EClass -
 toString()String -
ParameterContextInformation - :org.eclipse.xtext.ui.editor.contentassist.ISmartContextInformation
 new(.ParameterData,String,int,int) -
 equals(Object)boolean -
 hashCode()int -
 getInformationDisplayString()String -
 internalGetInformationDisplayString()java.util.List<String> -
 getImage()org.eclipse.swt.graphics.Image -
 getContextDisplayString()String -
 getContextInformationPosition()int -
 isContextInformationValid(org.eclipse.jface.text.ITextViewer,int)boolean -
 updatePresentation(org.eclipse.jface.text.ITextViewer,int,org.eclipse.jface.text.TextPresentation)boolean -
 computeCommaPositions(String)int[] o
 advance(String,int,int,char,char)int o
 getCharCount(org.eclipse.jface.text.IDocument,int,int,String,String,boolean)int o !org.eclipse.jface.text.BadLocationException
 getCommentEnd(org.eclipse.jface.text.IDocument,int,int)int o !org.eclipse.jface.text.BadLocationException
 getStringEnd(org.eclipse.jface.text.IDocument,int,int,char)int o !org.eclipse.jface.text.BadLocationException
 checkGenericsHeuristic(org.eclipse.jface.text.IDocument,int,int)boolean o
ParameterContextInformationProvider - :org.eclipse.xtext.ui.editor.contentassist.IContextInformationProvider
 new() -
 getContextInformation(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.IContextInformationAcceptor)void -
 getContainerCall(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.XExpression o
 getCalledFeatureName(org.eclipse.xtext.xbase.XExpression)String o
 getCalledFeature(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.common.types.JvmIdentifiableElement o
 getScope(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.scoping.IScope o
 getParameterListOffset(org.eclipse.xtext.xbase.XExpression)int o
 getArguments(org.eclipse.xtext.xbase.XExpression)java.util.List<org.eclipse.xtext.xbase.XExpression> o
 getCalledFeatureReference(org.eclipse.xtext.xbase.XExpression)org.eclipse.emf.ecore.EReference o
 getParameterListOpenParenthesis(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.Keyword o
ParameterData -
 new() -
 getDisplayString()String -
 addOverloaded(String,boolean)void -
 isVarArgs(int)boolean -
 getRawDisplayString()java.util.List<String> -
ReplacingAppendable - :org.eclipse.xtext.xbase.ui.document.DocumentSourceAppender +Factory
 new(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.xbase.imports.RewritableImportSection,.WhitespaceHelper,String,String,int,boolean,org.eclipse.xtext.xbase.ui.imports.ReplaceConverter) o
 commitChanges()int - !org.eclipse.jface.text.BadLocationException
 commitChanges(int,int)int - !org.eclipse.jface.text.BadLocationException
 commitChanges(org.eclipse.xtext.util.ReplaceRegion)int o !org.eclipse.jface.text.BadLocationException
 insertNewImports()int - !org.eclipse.jface.text.BadLocationException
WhitespaceHelper -
 new() -
 initialize(org.eclipse.jface.text.IDocument,int,int,boolean)void -
 getTotalOffset()int -
 getTotalLength()int -
 getPrefix()String -
 getSuffix()String -
 calculateLeadingWhitespace(org.eclipse.jface.text.IDocument)String o
 calculateTrailingWhitespace(org.eclipse.jface.text.IDocument)String o
XbaseProposalProvider - :.AbstractXbaseProposalProvider,org.eclipse.xtext.ui.editor.contentassist.RepeatedContentAssistProcessor.ModeAware +ProposalBracketInfo,ValidFeatureDescription
 DESCRIPTION_KEY String sf
 new() -
 getNextCategory()String -
 nextMode()void -
 reset()void -
 isLastMode()boolean -
 getXbaseCrossReferenceProposalCreator().XbaseReferenceProposalCreator -
 completeXImportDeclaration_ImportedType(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJvmParameterizedTypeReference_Type(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXConstructorCall_Constructor(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXRelationalExpression_Type(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeJavaTypes(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 completeJavaTypes(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.common.types.xtext.ui.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 completeJavaTypes(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.common.types.xtext.ui.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 completeJavaTypes(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,boolean,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.common.types.xtext.ui.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 completeXTypeLiteral_Type(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 proposeDeclaringTypeForStaticInvocation(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createVisibilityFilter(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)org.eclipse.xtext.common.types.xtext.ui.ITypesProposalProvider.Filter o
 createVisibilityFilter(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,int)org.eclipse.xtext.common.types.xtext.ui.ITypesProposalProvider.Filter o
 completeKeyword(org.eclipse.xtext.Keyword,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 isKeywordWorthyToPropose(org.eclipse.xtext.Keyword,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)boolean o
 isKeywordWorthyToPropose(org.eclipse.xtext.Keyword)boolean o
 lookupCrossReference(org.eclipse.xtext.CrossReference,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 completeXFeatureCall_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXForLoopExpression_EachExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXForLoopExpression_ForExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXSwitchExpression_Default(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCasePart_Then(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXCasePart_Case(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 getCrossReferenceProposalCreator().XbaseReferenceProposalCreator -
 completeXBlockExpression_Expressions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeWithinBlock(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 isInMemberFeatureCall(org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)boolean o
 completeXExpressionInClosure_Expressions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAssignment_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 isOperatorRule(String)boolean o
 completeXOrExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAndExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXEqualityExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXRelationalExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXOtherOperatorExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXAdditiveExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMultiplicativeExpression_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXUnaryOperation_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXPostfixOperation_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeBinaryOperationFeature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 completeXCatchClause_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 complete_XExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBasicForLoopExpression_InitExpressions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBasicForLoopExpression_UpdateExpressions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBasicForLoopExpression_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXBasicForLoopExpression_EachExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXClosure_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXShortClosure_Expression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXMemberFeatureCall_Feature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 completeXVariableDeclaration_Right(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createLocalVariableAndImplicitProposals(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 getFeatureCallRuleName()String o
 createLocalVariableAndImplicitProposals(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 createReceiverProposals(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.CrossReference,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o
 filterByConcreteSyntax(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.AbstractElement)org.eclipse.xtext.scoping.IScope o
 getConcreteSyntaxRuleName(org.eclipse.xtext.Assignment)String o
 getConcreteSyntaxRuleName(org.eclipse.xtext.RuleCall)String o
 getConcreteSyntaxRuleName(org.eclipse.xtext.CrossReference)String o
 doNotProposeFeatureOfBinaryOperation(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.xbase.XBinaryOperation)boolean o
 isParentOf(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode)boolean o
 getProposalFactory(String,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal> o
 getProposalBracketInfo(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext).XbaseProposalProvider.ProposalBracketInfo o
 getFeatureDescriptionPredicate(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription> o
 getQualifiedNameValueConverter()org.eclipse.xtext.conversion.impl.QualifiedNameValueConverter o
 getTypesProposalProvider()org.eclipse.xtext.common.types.xtext.ui.ITypesProposalProvider o
 isIdRule(String)boolean o
 isExplicitOperationCall(org.eclipse.xtext.xbase.scoping.batch.IIdentifiableElementDescription)boolean -
XbaseProposalProvider.ProposalBracketInfo os
 new() o
XbaseReferenceProposalCreator - :org.eclipse.xtext.common.types.xtext.ui.TypeAwareReferenceProposalCreator,org.eclipse.xtext.ui.editor.contentassist.RepeatedContentAssistProcessor.ModeAware +MultiNameDescriptions
 new() -
 reset()void -
 nextMode()void -
 getNextCategory()String -
 isLastMode()boolean -
 isShowTypeProposals()boolean -
 isShowShortestSugar()boolean o
 isShowJavaLikeProposals()boolean o
 isShowAllProposals()boolean o
 isShowSmartProposals()boolean -
 lookupCrossReference(org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)void -
 getWrappedFactory(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal> o
 isLocalVarOrFormalParameter(org.eclipse.xtext.resource.IEObjectDescription)boolean o
 queryScope(org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 computeImage(org.eclipse.xtext.common.types.JvmFeature)org.eclipse.swt.graphics.Image o
 computeMethodImage(boolean,int,int)org.eclipse.swt.graphics.Image o
 computeConstructorImage(boolean,boolean,int,int)org.eclipse.swt.graphics.Image o
 computeFieldImage(boolean,int,int)org.eclipse.swt.graphics.Image o
XbaseReferenceProposalCreator.MultiNameDescriptions os
 isLongerThan(org.eclipse.xtext.xbase.scoping.batch.IIdentifiableElementDescription,org.eclipse.xtext.xbase.scoping.batch.IIdentifiableElementDescription)boolean o
 apply(org.eclipse.xtext.resource.IEObjectDescription)void o
 getResult()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
XtypeProposalProvider - :.AbstractXtypeProposalProvider
 new() -
 completeXImportDeclaration_MemberName(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Assignment,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 getStyledDisplayString(org.eclipse.xtext.common.types.JvmFeature,boolean,int,String,String,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReferenceFactory)org.eclipse.jface.viewers.StyledString o
 appendParameters(org.eclipse.jface.viewers.StyledString,org.eclipse.xtext.common.types.JvmExecutable,int,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReferenceFactory)void o
 getTypeConverter(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReferenceFactory o
package org.eclipse.xtext.xbase.ui.debug
ConditionPage - :org.eclipse.jdt.internal.debug.ui.propertypages.JavaBreakpointPage
 new() -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 doStore()void o !org.eclipse.core.runtime.CoreException
 createTypeSpecificEditors(org.eclipse.swt.widgets.Composite)void o
XbaseBreakpointDetailPaneFactory - :org.eclipse.jdt.internal.debug.ui.breakpoints.BreakpointDetailPaneFactory
 XBASE_DETAIL_PANE String sf
 new() -
 getDetailPaneTypes(org.eclipse.jface.viewers.IStructuredSelection)java.util.Set<String> -
 createDetailPane(String)org.eclipse.debug.ui.IDetailPane -
package org.eclipse.xtext.xbase.ui.document
DocumentRewriter - +Factory,Section
 new(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource,.DocumentRewriter.Factory) o
 getDocument()org.eclipse.xtext.ui.editor.model.IXtextDocument -
 getImportSection()org.eclipse.xtext.xbase.imports.RewritableImportSection o
 getChanges()java.util.List<org.eclipse.xtext.util.ReplaceRegion> -
 newSection(int,int).DocumentRewriter.Section -
 newSection(int,int,boolean).DocumentRewriter.Section -
 newSection(int,int,int,boolean).DocumentRewriter.Section -
 createOptionalParameters().DocumentSourceAppender.Factory.OptionalParameters o
 addSection(.DocumentRewriter.Section)void o
 getLineSeparator()String -
 getIndentString()String -
DocumentRewriter.Factory s
 new() -
 create(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource).DocumentRewriter -
DocumentRewriter.Section s :.DocumentSourceAppender
 new(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.xbase.imports.RewritableImportSection,org.eclipse.xtext.xbase.ui.contentassist.WhitespaceHelper,String,String,int,boolean) -
 isOverlap(.DocumentRewriter.Section)boolean -
DocumentSourceAppender - :org.eclipse.xtext.xbase.compiler.ISourceAppender +Factory
 new(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.xbase.imports.RewritableImportSection,org.eclipse.xtext.xbase.ui.contentassist.WhitespaceHelper,String,String,int,boolean) -
 createLightweightTypeReferenceSerializer()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReferenceSerializer o
 getBaseIndentLevel()int -
 getCurrentIndentLevel()int o
 getIndentationString()CharSequence o
 getLineSeparator()String o
 isJava()boolean -
 getDocument()org.eclipse.xtext.ui.editor.model.IXtextDocument -
 getImportSection()org.eclipse.xtext.xbase.imports.RewritableImportSection -
 append(org.eclipse.xtext.common.types.JvmType)org.eclipse.xtext.xbase.compiler.ISourceAppender -
 appendType(org.eclipse.xtext.common.types.JvmType,StringBuilder)void -
 getImportedType(org.eclipse.xtext.common.types.JvmType)org.eclipse.xtext.common.types.JvmDeclaredType o
 getInnerTypeSeparator()char o
 append(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.compiler.ISourceAppender -
 append(CharSequence,int)void -
 indentString(int)String o
 append(CharSequence)org.eclipse.xtext.xbase.compiler.ISourceAppender -
 newLine()org.eclipse.xtext.xbase.compiler.ISourceAppender -
 increaseIndentation()org.eclipse.xtext.xbase.compiler.ISourceAppender -
 decreaseIndentation()org.eclipse.xtext.xbase.compiler.ISourceAppender -
 length()int -
 toString()String -
 getCode()String -
 getChange()org.eclipse.xtext.util.ReplaceRegion -
 getChange(int,int)org.eclipse.xtext.util.ReplaceRegion -
 getTotalOffset()int -
 getTotalLength()int -
DocumentSourceAppender.Factory sa <T=.DocumentSourceAppender> +OptionalParameters
 new() -
 newInstance(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.xbase.imports.RewritableImportSection,org.eclipse.xtext.xbase.ui.contentassist.WhitespaceHelper,String,String,int,boolean)<T> oa
 create(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource,int,int)<T> -
 create(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource,int,int,.DocumentSourceAppender.Factory.OptionalParameters)<T> -
 getIndentString(org.eclipse.xtext.resource.XtextResource)String o
 getIndentationLevelAtOffset(int,org.eclipse.jface.text.IDocument,org.eclipse.xtext.resource.XtextResource)int -
DocumentSourceAppender.Factory.OptionalParameters s
 isJava boolean -
 ensureEmptyLinesAround boolean -
 baseIndentationLevel int -
 importSection org.eclipse.xtext.xbase.imports.RewritableImportSection -
 new() -
package org.eclipse.xtext.xbase.ui.editor
AbstractJvmElementHandler a :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 openPresentation(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jdt.core.IJavaElement,org.eclipse.emf.ecore.EObject)void oa
DocumentProviderStub - :org.eclipse.ui.texteditor.IDocumentProvider
 new() -
 connect(Object)void - !org.eclipse.core.runtime.CoreException
 disconnect(Object)void -
 getDocument(Object)org.eclipse.jface.text.IDocument -
 resetDocument(Object)void - !org.eclipse.core.runtime.CoreException
 saveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void - !org.eclipse.core.runtime.CoreException
 getModificationStamp(Object)long -
 getSynchronizationStamp(Object)long -
 isDeleted(Object)boolean -
 mustSaveDocument(Object)boolean -
 canSaveDocument(Object)boolean -
 getAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel -
 aboutToChange(Object)void -
 changed(Object)void -
 addElementStateListener(org.eclipse.ui.texteditor.IElementStateListener)void -
 removeElementStateListener(org.eclipse.ui.texteditor.IElementStateListener)void -
FoldingPreferences -
 new() -
 isEnabled()boolean -
 isFoldImports()boolean -
 isFoldHeader()boolean -
 isFoldInnerTypes()boolean -
 isFoldMethods()boolean -
 isFoldComments()boolean -
 getBoolean(String)Boolean o
JavaEditorInputMatcher - :org.eclipse.ui.IEditorMatchingStrategy
 new() -
 matches(org.eclipse.ui.IEditorReference,org.eclipse.ui.IEditorInput)boolean -
 isCurrentResource(org.eclipse.core.resources.IResource,org.eclipse.xtext.ui.generator.trace.IEclipseTrace)boolean o
StacktraceBasedEditorDecider - +Decision
 new() -
 decideAccordingToCaller().StacktraceBasedEditorDecider.Decision -
 doDecideAccordingToCaller(boolean).StacktraceBasedEditorDecider.Decision o
 isLightweightDecorationManager(StackTraceElement)boolean o
 isOpenSelectedMarkers(StackTraceElement)boolean o
 decideAccordingToCallerForSimpleFileName().StacktraceBasedEditorDecider.Decision -
 isNavigationHistory(StackTraceElement)boolean o
 isLineBasedOpenEditorAction()boolean o
 isSourceLookup(StackTraceElement)boolean o
 isCalledFromFindReferences()boolean -
 isEditorUtilityIsOpenInEditor()boolean -
 isJDI()boolean -
 isJavaStackTraceHyperlink()boolean -
 isJavaStackTraceHyperlink(StackTraceElement)boolean o
 isJDIModelPresentationGetEditorID(StackTraceElement)boolean -
 isEditorUtilityIsOpenInEditor(StackTraceElement)boolean o
 isOpenEditorAction()boolean -
 isOpenEditorAction(StackTraceElement)boolean o
 isFindReferences(StackTraceElement)boolean o
 isPackageExplorerOrNavigator(StackTraceElement)boolean o
 isOpenResource(StackTraceElement)boolean o
 isFileOpener(StackTraceElement)boolean o
 isFileSearch(StackTraceElement)boolean o
 isOpenCompareEditor(StackTraceElement)boolean o
StacktraceBasedEditorDecider.Decision sfe :Enum<.StacktraceBasedEditorDecider.Decision>
 FORCE_JAVA .StacktraceBasedEditorDecider.Decision sf
 FAVOR_XBASE .StacktraceBasedEditorDecider.Decision sf
 values().StacktraceBasedEditorDecider.Decision[] s
 valueOf(String).StacktraceBasedEditorDecider.Decision s
XbaseDocumentProvider - :org.eclipse.xtext.ui.editor.model.XtextDocumentProvider +ClassFileInfo
 new() -
 getClassFileSourceStorage(org.eclipse.jdt.core.IClassFile)org.eclipse.xtext.ui.generator.trace.ILocationInEclipseResource o
 setDocumentContent(org.eclipse.jface.text.IDocument,org.eclipse.ui.IEditorInput,String)boolean o !org.eclipse.core.runtime.CoreException
 createElementInfo(Object)org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo o !org.eclipse.core.runtime.CoreException
 createAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel o !org.eclipse.core.runtime.CoreException
XbaseDocumentProvider.ClassFileInfo o :org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.source.IAnnotationModel) -
XbaseEditor - :org.eclipse.xtext.ui.editor.XtextEditor
 HANDLER_IDENTIFIER String osf
 new() -
 saveState(org.eclipse.ui.IMemento)void -
 doRestoreState(org.eclipse.ui.IMemento)void o
 containsSavedState(org.eclipse.ui.IMemento)boolean o
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 markNextSelectionAsJavaOffset(org.eclipse.jdt.core.ITypeRoot)void -
 safelySanityCheckState(org.eclipse.ui.IEditorInput)void o
 isDirty()boolean -
 getDocumentProvider()org.eclipse.ui.texteditor.IDocumentProvider -
 selectAndReveal(int,int,int,int)void o
 getTraceStorage()org.eclipse.xtext.generator.trace.ITrace o
 getLocationInResource(org.eclipse.xtext.generator.trace.ITrace)org.eclipse.xtext.generator.trace.ILocationInResource o
 isCompiledWithJSR45()boolean o
 getLineInJavaDocument(org.eclipse.jface.text.Document,int,int)int o !org.eclipse.jface.text.BadLocationException
 getStartOffsetOfContentsInJava(org.eclipse.jface.text.Document,int)int o !org.eclipse.jface.text.BadLocationException
 reveal(int,int)void -
 createActions()void o
 createClipboardActions()void o
 getClipboardActionFactory().actions.IClipboardActionFactory o
 installFoldingSupport(org.eclipse.jface.text.source.projection.ProjectionViewer)void o
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
XbaseEditorInputRedirector -
 new() -
 getTypeRoot(org.eclipse.ui.IEditorInput)org.eclipse.jdt.core.ITypeRoot -
 findOriginalSourceForOuputFolderCopy(org.eclipse.ui.IEditorInput)org.eclipse.ui.IEditorInput -
 findOriginalSource(org.eclipse.ui.IEditorInput)org.eclipse.ui.IEditorInput -
 _getPackageFragmentRoot(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IPackageFragmentRoot o
 _getPackageFragmentRoot(org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.jdt.core.IPackageFragmentRoot o
 _getPackageFragmentRoot(Void)org.eclipse.jdt.core.IPackageFragmentRoot o
 getPackageFragmentRoot(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IPackageFragmentRoot -
XbaseEditorMessages -
 new() -
 getBundleForConstructedKeys()java.util.ResourceBundle s
XbaseResourceForEditorInputFactory - :org.eclipse.xtext.ui.editor.model.JavaClassPathResourceForIEditorInputFactory
 new() -
 getClassFileSourceURI(org.eclipse.jdt.core.IClassFile)org.eclipse.emf.common.util.URI o
 createResource(org.eclipse.ui.IEditorInput)org.eclipse.emf.ecore.resource.Resource -
 isValidationDisabled(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean o
 isValidationDisabled(org.eclipse.core.resources.IStorage)boolean o
 createResource(org.eclipse.jdt.core.IClassFile)org.eclipse.emf.ecore.resource.Resource o
package org.eclipse.xtext.xbase.ui.editor.actions
IClipboardActionFactory ai
 create(java.util.ResourceBundle,String,org.eclipse.ui.texteditor.ITextEditor,int)org.eclipse.ui.texteditor.TextEditorAction a
ImportsAwareClipboardAction - :org.eclipse.ui.texteditor.TextEditorAction +Factory,XbaseClipboardData
 new(java.util.ResourceBundle,String,org.eclipse.ui.texteditor.ITextEditor,int) -
 internalDoOperation()void o
 shouldAddImports(org.eclipse.jface.text.IDocument,int)boolean o
 update()void -
 run()void -
 setEditor(org.eclipse.ui.texteditor.ITextEditor)void -
ImportsAwareClipboardAction.Factory s :.IClipboardActionFactory
 new() -
 create(java.util.ResourceBundle,String,org.eclipse.ui.texteditor.ITextEditor,int)org.eclipse.ui.texteditor.TextEditorAction -
package org.eclipse.xtext.xbase.ui.generator.trace
XbaseOpenGeneratedFileHandler - :org.eclipse.xtext.ui.generator.trace.OpenGeneratedFileHandler
 new() -
 collectOpeners(org.eclipse.ui.IEditorPart,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.ui.generator.trace.FileOpener>)void o
package org.eclipse.xtext.xbase.ui.hierarchy
HierarchyInformationPresenter - :org.eclipse.jface.text.information.InformationPresenter
 getHierarchyPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator os
 new(org.eclipse.jface.text.source.ISourceViewer,org.eclipse.jdt.core.IJavaElement,org.eclipse.jface.text.IRegion) -
 computeInformation()void o
 computeArea(org.eclipse.jface.text.IRegion)org.eclipse.swt.graphics.Rectangle o
 modelRange2WidgetRange(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion o
OpenCallHierachyHandler - :org.eclipse.xtext.xbase.ui.editor.AbstractJvmElementHandler
 new() -
 openPresentation(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jdt.core.IJavaElement,org.eclipse.emf.ecore.EObject)void o
OpenTypeHierarchyHandler - :org.eclipse.xtext.xbase.ui.editor.AbstractJvmElementHandler
 new() -
 openPresentation(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jdt.core.IJavaElement,org.eclipse.emf.ecore.EObject)void o
QuickTypeHierarchyHandler - :org.eclipse.xtext.xbase.ui.editor.AbstractJvmElementHandler
 new() -
 openPresentation(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jdt.core.IJavaElement,org.eclipse.emf.ecore.EObject)void o
package org.eclipse.xtext.xbase.ui.highlighting
XbaseHighlightingCalculator x :org.eclipse.xtext.xbase.ide.highlighting.XbaseHighlightingCalculator,org.eclipse.xtext.ui.editor.syntaxcoloring.ISemanticHighlightingCalculator
 new() -
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void -
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void -
 doProvideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 searchAndHighlightElements(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 highlightElementRecursively(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 highlightElement(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)boolean o
 highlightTasks(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightFeature(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String[])void ov
 highlightNode(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.nodemodel.INode,String[])void ov
 doProvideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void ox
 searchAndHighlightElements(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void ox
 highlightElementRecursively(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void ox
 highlightElement(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)boolean ox
 highlightTasks(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void ox
 highlightFeature(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String[])void oxv
 highlightNode(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.nodemodel.INode,String[])void oxv
 highlightObjectAtFeature(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String)void ox
 highlightNode(org.eclipse.xtext.nodemodel.INode,String,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void ox
 computeReferencedJvmTypeHighlighting(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator)void o
 highlightReferenceJvmType(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void o
 highlightReferenceJvmType(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,String)void o
 highlightDeprecation(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void o
 computeFeatureCallHighlighting(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightFeatureCall(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,String)void o
 highlightAnnotation(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightAnnotation(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,String)void o
 highlightNumberLiterals(org.eclipse.xtext.xbase.XNumberLiteral,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightSpecialIdentifiers(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.nodemodel.ICompositeNode)void o
 highlightSpecialIdentifiers(org.eclipse.xtext.nodemodel.ILeafNode,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.TerminalRule)void o
 computeReferencedJvmTypeHighlighting(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject)void ox
 highlightReferenceJvmType(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void ox
 highlightReferenceJvmType(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,String)void ox
 highlightDeprecation(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void ox
 computeFeatureCallHighlighting(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void ox
 highlightFeatureCall(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,String)void ox
 highlightAnnotation(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void ox
 highlightAnnotation(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,String)void ox
 highlightNumberLiterals(org.eclipse.xtext.xbase.XNumberLiteral,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor)void ox
 highlightSpecialIdentifiers(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.nodemodel.ICompositeNode)void ox
 highlightSpecialIdentifiers(org.eclipse.xtext.nodemodel.ILeafNode,org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.TerminalRule)void ox
XbaseHighlightingConfiguration - :org.eclipse.xtext.ui.editor.syntaxcoloring.DefaultHighlightingConfiguration
 STATIC_METHOD_INVOCATION String sf
 STATIC_FIELD String sf
 FIELD String sf
 ANNOTATION String sf
 EXTENSION_METHOD_INVOCATION String sf
 DEPRECATED_MEMBERS String sf
 new() -
 configure(org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightingConfigurationAcceptor)void -
 staticMethodInvocation()org.eclipse.xtext.ui.editor.utils.TextStyle -
 staticField()org.eclipse.xtext.ui.editor.utils.TextStyle -
 field()org.eclipse.xtext.ui.editor.utils.TextStyle -
 annotation()org.eclipse.xtext.ui.editor.utils.TextStyle -
 extensionMethodInvocation()org.eclipse.xtext.ui.editor.utils.TextStyle -
 deprecatedMembers()org.eclipse.xtext.ui.editor.utils.TextStyle -
 interfaces()org.eclipse.xtext.ui.editor.utils.TextStyle -
 enums()org.eclipse.xtext.ui.editor.utils.TextStyle -
 classes()org.eclipse.xtext.ui.editor.utils.TextStyle -
 abstractClasses()org.eclipse.xtext.ui.editor.utils.TextStyle -
 staticFinalField()org.eclipse.xtext.ui.editor.utils.TextStyle -
 inheritedField()org.eclipse.xtext.ui.editor.utils.TextStyle -
 method()org.eclipse.xtext.ui.editor.utils.TextStyle -
 abstractMethodInvocation()org.eclipse.xtext.ui.editor.utils.TextStyle -
 inheritedMethodInvocation()org.eclipse.xtext.ui.editor.utils.TextStyle -
 localVariable()org.eclipse.xtext.ui.editor.utils.TextStyle -
 localVariableDecl()org.eclipse.xtext.ui.editor.utils.TextStyle -
 localFinalVariable()org.eclipse.xtext.ui.editor.utils.TextStyle -
 localFinalVariableDecl()org.eclipse.xtext.ui.editor.utils.TextStyle -
 parameterVariable()org.eclipse.xtext.ui.editor.utils.TextStyle -
 typeVariable()org.eclipse.xtext.ui.editor.utils.TextStyle -
 typeArgument()org.eclipse.xtext.ui.editor.utils.TextStyle -
package org.eclipse.xtext.xbase.ui.hover
HoverReference - :org.eclipse.emf.ecore.impl.EReferenceImpl
 new(org.eclipse.emf.ecore.EClass) -
 getEReferenceType()org.eclipse.emf.ecore.EClass -
JvmAnnotationReferencePrinter -
 new() -
 toHtmlString(org.eclipse.xtext.common.types.JvmAnnotationReference)String -
 _internalToString(org.eclipse.xtext.common.types.JvmAnnotationReference)String o
 _internalToString(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation)String o
 _internalToString(org.eclipse.xtext.common.types.JvmAnnotationValue)String o
 _internalToString(Object)String o
 _internalToString(org.eclipse.xtext.xbase.XTypeLiteral)String o
 _internalToString(org.eclipse.xtext.xbase.XListLiteral)String o
 _internalToString(org.eclipse.xtext.xbase.XBinaryOperation)String o
 _internalToString(org.eclipse.xtext.xbase.XStringLiteral)String o
 _internalToString(org.eclipse.xtext.xbase.XNumberLiteral)String o
 _internalToString(org.eclipse.xtext.xbase.XBooleanLiteral)String o
 _internalToString(org.eclipse.xtext.xbase.XMemberFeatureCall)String o
 _internalToString(org.eclipse.xtext.xbase.XFeatureCall)String o
 internalHandleAbstractFeatureCall(String,org.eclipse.xtext.xbase.XAbstractFeatureCall)String o
 createLinkWithLabel(String,org.eclipse.emf.common.util.URI,String)String o
 internalToString(Object)String o
XbaseDeclarativeHoverSignatureProvider -
 hoverUiStrings .HoverUiStrings o
 uiStrings org.eclipse.xtext.xbase.validation.UIStrings o
 new() -
 getSignature(org.eclipse.emf.ecore.EObject)String -
 _signature(org.eclipse.xtext.xbase.XConstructorCall,boolean)String o
 _signature(org.eclipse.xtext.xbase.XAbstractFeatureCall,boolean)String o
 getDeclaratorName(org.eclipse.xtext.common.types.JvmMember)String o
 getDerivedOrSourceSignature(org.eclipse.emf.ecore.EObject)String -
 internalGetSignature(org.eclipse.emf.ecore.EObject,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmGenericType,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmOperation,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmField,boolean)String o
 enrichWithDeclarator(String,org.eclipse.emf.ecore.EObject)String o
 _signature(org.eclipse.xtext.common.types.JvmConstructor,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmFormalParameter,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmTypeParameter,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmEnumerationType,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmAnnotationType,boolean)String o
 getThrowsDeclaration(org.eclipse.xtext.common.types.JvmExecutable)String o
 getSimpleSignature(org.eclipse.emf.ecore.EObject)String o
 getSimpleSignature(org.eclipse.xtext.common.types.JvmConstructor)String o
 getSimpleSignature(org.eclipse.xtext.common.types.JvmOperation)String o
 getImageTag(org.eclipse.emf.ecore.EObject)String -
 getImageTagLink(org.eclipse.jface.resource.ImageDescriptor)String o
 getURL(org.eclipse.jface.resource.ImageDescriptor)java.net.URL o
 getLabel(org.eclipse.emf.ecore.EObject)String o
XbaseDispatchingEObjectTextHover - :org.eclipse.xtext.ui.editor.hover.DispatchingEObjectTextHover
 new() -
 getHoverInfo2(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object -
 getHoverRegion(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion -
 getXtextElementAt(org.eclipse.xtext.resource.XtextResource,int)org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.IRegion> o
XbaseElementLinks - :org.eclipse.xtext.ui.editor.hover.html.XtextElementLinks +IXbaseLinkHandler,XbaseLinkAdapter
 new() -
 createLocationListener(.XbaseElementLinks.IXbaseLinkHandler)org.eclipse.swt.browser.LocationListener -
XbaseHoverConfiguration -
 new() -
 getEditorFactory()org.eclipse.xtext.ui.editor.embedded.EmbeddedEditorFactory -
 getFileExtension()String -
 createResourceSet()org.eclipse.xtext.resource.XtextResourceSet -
XbaseHoverDocumentationProvider - :org.eclipse.xtext.ui.editor.hover.html.IEObjectHoverDocumentationProvider
 BLOCK_TAG_START String osf
 BLOCK_TAG_END String osf
 BlOCK_TAG_ENTRY_START String osf
 BlOCK_TAG_ENTRY_END String osf
 PARAM_NAME_START String osf
 PARAM_NAME_END String osf
 scopeProvider org.eclipse.xtext.scoping.IScopeProvider o
 qualifiedNameConverter org.eclipse.xtext.naming.IQualifiedNameConverter o
 workspace org.eclipse.core.resources.IWorkspace o
 associations org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations o
 documentationProvider org.eclipse.xtext.documentation.IEObjectDocumentationProvider o
 annotationValuePrinter .JvmAnnotationReferencePrinter o
 rawJavaDoc String o
 context org.eclipse.emf.ecore.EObject o
 buffer StringBuffer o
 fLiteralContent int o
 new() -
 getDocumentation(org.eclipse.emf.ecore.EObject)String -
 computeDocumentation(org.eclipse.emf.ecore.EObject)String -
 getDerivedOrOriginalDeclarationInformation(org.eclipse.emf.ecore.EObject)String -
 initParameterNames()java.util.List<String> o
 initExceptionNamesToURI()java.util.Map<String,org.eclipse.emf.common.util.URI> o
 addAnnotations(org.eclipse.emf.ecore.EObject)void o
 getDocumentationWithPrefix(org.eclipse.emf.ecore.EObject)void o
 resolveDocumentation(org.eclipse.emf.ecore.EObject)String o
 getDocumentationAdapter(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.compiler.DocumentationAdapter o
 handleSuperMethodReferences(org.eclipse.emf.ecore.EObject)void o
 createMethodInTypeLinks(org.eclipse.xtext.common.types.JvmOperation)String o
 createSimpleMemberLink(org.eclipse.emf.ecore.EObject)String o
 handleValueTag(org.eclipse.jdt.core.dom.TagElement)boolean o
 handleInheritDoc(org.eclipse.jdt.core.dom.TagElement)boolean o
 handleDocRoot(org.eclipse.jdt.core.dom.TagElement)boolean o
 handleLink(java.util.List<?>)void o
 getResolvedDeclarator(String)org.eclipse.xtext.common.types.JvmDeclaredType o
 getDeclaringType(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmDeclaredType o
 handleBlockTags(java.util.List<org.eclipse.jdt.core.dom.TagElement>)void o
 handleBlockTags(String,java.util.List<org.eclipse.jdt.core.dom.TagElement>)void o
 handleSeeTag(org.eclipse.jdt.core.dom.TagElement)void o
 handleExceptionTags(java.util.List<org.eclipse.jdt.core.dom.TagElement>,java.util.Map<String,org.eclipse.emf.common.util.URI>)void o
 handleThrowsTag(org.eclipse.jdt.core.dom.TagElement)void o
 handleDeprecatedTag(org.eclipse.jdt.core.dom.TagElement)void o
 handleContentElements(java.util.List<org.eclipse.jdt.core.dom.ASTNode>)void o
 handleContentElements(java.util.List<org.eclipse.jdt.core.dom.ASTNode>,boolean)void o
 handleInlineTagElement(org.eclipse.jdt.core.dom.TagElement)void o
 handleText(String)void o
 appendEscaped(StringBuffer,String)void o
 removeDocLineIntros(String)String o
 handleParameters(org.eclipse.emf.ecore.EObject,java.util.List<org.eclipse.jdt.core.dom.TagElement>,java.util.List<String>)void o
 handleParamTag(org.eclipse.jdt.core.dom.TagElement)void o
 handleReturnTag(org.eclipse.jdt.core.dom.TagElement)void o
 handleBlockTagTitle(String)void o
 getJavaDoc()org.eclipse.jdt.core.dom.Javadoc -
 getDerivedElementInformation(org.eclipse.emf.ecore.EObject)String o
 getOriginalDeclarationInformation(org.eclipse.emf.ecore.EObject)String o
 getFilteredDerivedElements(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EObject> o
 getFilteredSourceElements(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EObject> o
XbaseHoverProvider - :org.eclipse.xtext.ui.editor.hover.html.DefaultEObjectHoverProvider +OpenDeclarationAction,ShowInJavadocViewAction,XbaseHoverControlCreator,XbasePresenterControlCreator
 hoverSignatureProvider .XbaseDeclarativeHoverSignatureProvider o
 associations org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations o
 javaElementFinder org.eclipse.xtext.common.types.util.jdt.IJavaElementFinder o
 typeURIHelper org.eclipse.xtext.common.types.access.jdt.TypeURIHelper o
 uriEditorOpener org.eclipse.xtext.ui.editor.IURIEditorOpener o
 elementLinks .XbaseElementLinks o
 xbaseHoverConfiguration .XbaseHoverConfiguration o
 labelProvider org.eclipse.jface.viewers.ILabelProvider o
 serviceProvider org.eclipse.xtext.resource.IGlobalServiceProvider o
 javadocHover org.eclipse.xtext.common.types.xtext.ui.JdtHoverProvider.JavadocHoverWrapper o
 hoverControlCreator org.eclipse.jface.text.IInformationControlCreator o
 presenterControlCreator org.eclipse.jface.text.IInformationControlCreator o
 LEADING_PADDING String osf
 TRAILING_PADDING String osf
 new() -
 getHoverInfo(org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.IRegion,org.eclipse.xtext.ui.editor.hover.html.XtextBrowserInformationControlInput)org.eclipse.xtext.ui.editor.hover.html.XtextBrowserInformationControlInput o
 getHoverInfoAsHtml(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.IRegion)String o
 getFirstLine(org.eclipse.emf.ecore.EObject)String ox
 getObjectToView(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 getDocumentation(org.eclipse.emf.ecore.EObject)String o
 computeSignature(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)String o
 hasHover(org.eclipse.emf.ecore.EObject)boolean o
 addLinkListener(org.eclipse.xtext.ui.editor.hover.html.IXtextBrowserInformationControl)void o
 getHtmlFromIJavaElement(org.eclipse.jdt.core.IJavaElement)String o
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
XbaseHoverProvider.OpenDeclarationAction o :org.eclipse.jface.action.Action
 new(org.eclipse.xtext.ui.editor.hover.html.IXtextBrowserInformationControl) -
 run()void -
XbaseHoverProvider.ShowInJavadocViewAction o :org.eclipse.jface.action.Action
 new(org.eclipse.xtext.ui.editor.hover.html.IXtextBrowserInformationControl) -
 run()void -
XbaseHoverProvider.XbaseHoverControlCreator - :org.eclipse.xtext.ui.editor.hover.html.DefaultEObjectHoverProvider.HoverControlCreator
 fInformationPresenterControlCreator org.eclipse.jface.text.IInformationControlCreator of
 new(org.eclipse.jface.text.IInformationControlCreator) -
 doCreateInformationControl(org.eclipse.swt.widgets.Shell)org.eclipse.jface.text.IInformationControl -
XbaseHoverProvider.XbasePresenterControlCreator - :org.eclipse.xtext.ui.editor.hover.html.DefaultEObjectHoverProvider.PresenterControlCreator
 new() -
 doCreateInformationControl(org.eclipse.swt.widgets.Shell)org.eclipse.jface.text.IInformationControl -
 configureControl(org.eclipse.xtext.ui.editor.hover.html.IXtextBrowserInformationControl,org.eclipse.jface.action.ToolBarManager,String)void o
XbaseInformationControl - :org.eclipse.jface.text.AbstractInformationControl,org.eclipse.jface.text.IInformationControlExtension2,org.eclipse.jface.text.IDelayedInputChangeProvider,org.eclipse.xtext.ui.editor.hover.html.IXtextBrowserInformationControl +HoverEditedResourceProvider
 new(org.eclipse.swt.widgets.Shell,String,String,.XbaseHoverConfiguration) -
 new(org.eclipse.swt.widgets.Shell,String,org.eclipse.jface.action.ToolBarManager,.XbaseHoverConfiguration) -
 createContent(org.eclipse.swt.widgets.Composite)void o
 createComposite(org.eclipse.swt.widgets.Composite,int,int,int)org.eclipse.swt.widgets.Composite o
 setInput(Object)void -
 computeSizeHint()org.eclipse.swt.graphics.Point -
 getInput()org.eclipse.xtext.ui.editor.hover.html.XtextBrowserInformationControlInput -
 computeSizeConstraints(int,int)org.eclipse.swt.graphics.Point -
 isAvailable(org.eclipse.swt.widgets.Composite)boolean s
 setVisible(boolean)void -
 setSize(int,int)void -
 computeTrim()org.eclipse.swt.graphics.Rectangle -
 addLocationListener(org.eclipse.swt.browser.LocationListener)void -
 hasContents()boolean -
 addInputChangeListener(org.eclipse.jface.text.IInputChangedListener)void -
 removeInputChangeListener(org.eclipse.jface.text.IInputChangedListener)void -
 setDelayedInputChangeListener(org.eclipse.jface.text.IInputChangedListener)void -
 hasDelayedInputChangeListener()boolean -
 notifyDelayedInputChange(Object)void -
 toString()String -
XbaseInformationControl.HoverEditedResourceProvider - :org.eclipse.xtext.ui.editor.embedded.IEditedResourceProvider
 new() -
 createResource()org.eclipse.xtext.resource.XtextResource -
 setContext(Object)void -
XbaseInformationControlInput - :org.eclipse.xtext.ui.editor.hover.html.XtextBrowserInformationControlInput
 javaElement org.eclipse.jdt.core.IJavaElement o
 labelProvider org.eclipse.jface.viewers.ILabelProvider o
 unsugaredExpression String o
 prefix String o
 suffix String o
 new(org.eclipse.xtext.ui.editor.hover.html.XtextBrowserInformationControlInput,org.eclipse.emf.ecore.EObject,org.eclipse.jdt.core.IJavaElement,String,org.eclipse.jface.viewers.ILabelProvider) -
 new(org.eclipse.xtext.ui.editor.hover.html.XtextBrowserInformationControlInput,.XbaseInformationControlInput,String,String,String) -
 getLeadingImageWidth()int -
 getInputElement()org.eclipse.jdt.core.IJavaElement -
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider -
 getPrefix()String -
 getUnsugaredExpression()String -
 getSuffix()String -
package org.eclipse.xtext.xbase.ui.imports
ImportsUtil -
 new() -
 collectImports(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.Triple<java.util.Set<String>,java.util.Set<String>,java.util.Set<String>> -
 addImports(String[],String[],String[],org.eclipse.xtext.ui.editor.model.IXtextDocument)void -
 splitInTypeAndMember(String)org.eclipse.xtext.util.Pair<String,String> o
InteractiveUnresolvedTypeResolver - :org.eclipse.xtext.xbase.imports.IUnresolvedTypeResolver
 new() -
 resolve(org.eclipse.xtext.xbase.imports.TypeUsages,org.eclipse.xtext.resource.XtextResource)void -
 resolve(String,Iterable<org.eclipse.xtext.xbase.imports.TypeUsage>,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.common.types.JvmDeclaredType o
 getJavaSearchScope(org.eclipse.xtext.resource.XtextResource)org.eclipse.jdt.core.search.IJavaSearchScope o
 getQualifiedTypeName(char[],char[][],char[])String o
 findCandidateTypes(org.eclipse.xtext.common.types.JvmDeclaredType,String,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.common.types.JvmDeclaredType>)void o !org.eclipse.jdt.core.JavaModelException
Messages - :org.eclipse.osgi.util.NLS
 OrganizeImports String s
 MultiOrganizeImportsHandler_exceptionMessage String s
 OrganizeImportsHandler_organizeImportsErrorMessage String s
 TypeChooser_dialogTitle String s
MultiImportOrganizer -
 new() -
 organizeImports(com.google.common.collect.Multimap<org.eclipse.core.resources.IProject,org.eclipse.core.resources.IFile>,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.ltk.core.refactoring.Change> - !InterruptedException
MultiOrganizeImportsHandler - :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 shouldHandleFile(org.eclipse.core.resources.IFile)boolean o
 shouldRunJavaOrganizeImports()boolean o
OrganizeImportsHandler - :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 doOrganizeImports(org.eclipse.xtext.ui.editor.model.IXtextDocument)void -
ReplaceConverter -
 new() -
 convertToTextEdit(java.util.List<org.eclipse.xtext.util.ReplaceRegion>)org.eclipse.text.edits.TextEdit -
 getReplaceLengthDelta(java.util.List<org.eclipse.xtext.util.ReplaceRegion>)int -
 getReplaceLengthDelta(java.util.List<org.eclipse.xtext.util.ReplaceRegion>,int)int -
TypeChooser - +ContentProvider,Dialog,Filter,LabelProvider
 new() -
 choose(java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType>,Iterable<org.eclipse.xtext.xbase.imports.TypeUsage>,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.common.types.JvmDeclaredType -
 revealInEditor(org.eclipse.xtext.ui.editor.XtextEditor,Iterable<org.eclipse.xtext.xbase.imports.TypeUsage>,org.eclipse.xtext.resource.XtextResource)void o
TypeChooser.ContentProvider os :org.eclipse.jface.viewers.IStructuredContentProvider
 new() o
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 dispose()void -
 getElements(Object)Object[] -
TypeChooser.Dialog os :org.eclipse.ui.dialogs.ListDialog
 searchControl org.eclipse.swt.widgets.Text o
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.jface.viewers.IStructuredContentProvider) -
 createMessageArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label o
 applyFilter()void o
TypeChooser.Filter os :org.eclipse.jface.viewers.ViewerFilter
 new(String) -
 select(org.eclipse.jface.viewers.Viewer,Object,Object)boolean -
TypeChooser.LabelProvider os :org.eclipse.xtext.ui.label.AbstractLabelProvider
 new(org.eclipse.jface.viewers.ILabelProvider) -
 doGetText(Object)String o
package org.eclipse.xtext.xbase.ui.jvmmodel.findrefs
CompositeSearchQuery - :org.eclipse.jdt.internal.ui.search.JavaSearchQuery
 new(org.eclipse.jdt.ui.search.QuerySpecification) -
 addChild(org.eclipse.search.ui.ISearchQuery)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.OperationCanceledException
 getPluginId()String o
 setLabel(String)void -
 getLabel()String -
 canRerun()boolean -
 canRunInBackground()boolean -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
 getChildren()java.util.List<org.eclipse.search.ui.ISearchQuery> -
CompositeSearchResult - :org.eclipse.jdt.internal.ui.search.JavaSearchResult
 new(.CompositeSearchQuery) -
 getMatchCount(Object)int -
 getMatchCount()int -
 getMatches(Object)org.eclipse.search.ui.text.Match[] -
JdtReferenceFinder -
 new() -
 run(String,Iterable<org.eclipse.jdt.core.IJavaElement>)void -
 createQuery(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.ui.search.QuerySpecification o !org.eclipse.jdt.core.JavaModelException,InterruptedException
 performNewSearch(String,Iterable<org.eclipse.jdt.core.IJavaElement>)void o !org.eclipse.jdt.core.JavaModelException,InterruptedException
 createCompositeQuery(String,Iterable<org.eclipse.jdt.core.IJavaElement>).CompositeSearchQuery - !org.eclipse.jdt.core.JavaModelException,InterruptedException
JvmModelFindReferenceHandler - :org.eclipse.xtext.ui.editor.findrefs.FindReferencesHandler
 new() -
 findReferences(org.eclipse.emf.ecore.EObject)void o
 getJavaElements(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.jdt.core.IJavaElement> -
 filterJvmElements(java.util.Set<org.eclipse.emf.ecore.EObject>)java.util.Set<org.eclipse.emf.ecore.EObject> o
 isAcceptedElement(org.eclipse.emf.ecore.EObject)boolean o
 isJvmElement(org.eclipse.emf.ecore.EObject)boolean o
JvmModelReferenceFilter - :com.google.common.base.Predicate<org.eclipse.xtext.resource.IReferenceDescription>
 new() -
 apply(org.eclipse.xtext.resource.IReferenceDescription)boolean -
 isInferredJvmElement(org.eclipse.emf.common.util.URI)boolean o
JvmModelReferenceQueryExecutor - :org.eclipse.xtext.ui.editor.findrefs.ReferenceQueryExecutor
 new() -
 getLabelPrefix()String o
 getFilter(org.eclipse.emf.ecore.EObject)com.google.common.base.Predicate<org.eclipse.xtext.resource.IReferenceDescription> o
package org.eclipse.xtext.xbase.ui.jvmmodel.navigation
DerivedMemberAwareEditorOpener - :org.eclipse.xtext.ui.editor.LanguageSpecificURIEditorOpener,org.eclipse.xtext.common.types.ui.navigation.IDerivedMemberAwareEditorOpener
 new() -
 open(org.eclipse.emf.common.util.URI,org.eclipse.jdt.core.IMember,boolean)org.eclipse.ui.IEditorPart -
 findEObjectByURI(org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.XtextResource)org.eclipse.emf.ecore.EObject o
package org.eclipse.xtext.xbase.ui.jvmmodel.occurrence
JvmModelOccurrenceComputer x :org.eclipse.xtext.ui.editor.occurrences.DefaultOccurrenceComputer
 new() -
package org.eclipse.xtext.xbase.ui.jvmmodel.refactoring
AbstractJvmModelRenameStrategy ax :.DefaultJvmModelRenameStrategy
 new() -
DefaultJvmModelRenameStrategy - :org.eclipse.xtext.xbase.ui.refactoring.XbaseRenameStrategy
 new() -
 applyDeclarationChange(String,org.eclipse.emf.ecore.resource.ResourceSet)void -
 revertDeclarationChange(org.eclipse.emf.ecore.resource.ResourceSet)void -
 setInferredJvmElementName(String,org.eclipse.emf.ecore.resource.ResourceSet)void o
 setInferredJvmElementName(String,org.eclipse.emf.ecore.EObject)void o
 getJvmModelAssociations()org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations o
JvmModelDependentElementsCalculator - :org.eclipse.xtext.ui.refactoring.impl.DefaultDependentElementsCalculator
 new() -
 getDependentElementURIs(org.eclipse.emf.ecore.EObject,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.emf.common.util.URI> -
 addURIsIfNotNull(java.util.List<org.eclipse.emf.common.util.URI>,Iterable<org.eclipse.emf.ecore.EObject>)void o
 addJvmConstructorURIs(java.util.List<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.EObject)void o
 getJvmModelAssociations()org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations o
JvmModelJdtRenameParticipantContext - :org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext.Impl +ContextFactory
 new(org.eclipse.xtext.common.types.ui.refactoring.participant.JdtRenameParticipant,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EClass) -
 getJdtRenameParticipant()org.eclipse.xtext.common.types.ui.refactoring.participant.JdtRenameParticipant -
JvmModelJdtRenameParticipantContext.ContextFactory s :org.eclipse.xtext.common.types.ui.refactoring.participant.JdtRenameParticipant.ContextFactory
 new() -
 createJdtParticipantXtextSourceContexts(org.eclipse.xtext.common.types.ui.refactoring.participant.JdtRenameParticipant,org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext> o
JvmModelReferenceUpdater - :org.eclipse.xtext.ui.refactoring.impl.DefaultReferenceUpdater +ReferenceSyntax
 new() -
 createReferenceUpdate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 isInferredJvmModelElement(org.eclipse.emf.ecore.EObject)boolean o
 getReferenceSyntax(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int).JvmModelReferenceUpdater.ReferenceSyntax o
 getReferenceSyntax(String).JvmModelReferenceUpdater.ReferenceSyntax o
 getRefTextEvaluator(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.ui.refactoring.impl.RefactoringCrossReferenceSerializer.RefTextEvaluator o
 getLinkingScopeProvider()org.eclipse.xtext.scoping.IScopeProvider o
JvmModelReferenceUpdater.ReferenceSyntax osfe :Enum<.JvmModelReferenceUpdater.ReferenceSyntax>
 EXPLICIT_GET .JvmModelReferenceUpdater.ReferenceSyntax sf
 EXPLICIT_SET .JvmModelReferenceUpdater.ReferenceSyntax sf
 EXPLICIT_IS .JvmModelReferenceUpdater.ReferenceSyntax sf
 SET_BY_ASSIGNMENT .JvmModelReferenceUpdater.ReferenceSyntax sf
 OTHER .JvmModelReferenceUpdater.ReferenceSyntax sf
 values().JvmModelReferenceUpdater.ReferenceSyntax[] s
 valueOf(String).JvmModelReferenceUpdater.ReferenceSyntax s
JvmModelRenameElementHandler x :org.eclipse.xtext.common.types.ui.refactoring.JvmRenameElementHandler
 new() -
 createRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext -
OperatorMappingUtil -
 new() -
 isMappedOperator(org.eclipse.emf.ecore.EObject)boolean -
package org.eclipse.xtext.xbase.ui.jvmmodel.refactoring.jdt
ChangeCombiningRenameRefactoring - :org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring
 new(org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,org.eclipse.xtext.common.types.ui.refactoring.participant.TextChangeCombiner) -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 setProcessor(org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor)void -
CombinedJvmJdtRenameContext - :org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext.Impl
 new(org.eclipse.emf.ecore.EObject,java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.jdt.core.IJavaElement>,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource) -
 getJvm2JavaElements()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.jdt.core.IJavaElement> -
CombinedJvmJdtRenameContextFactory - :org.eclipse.xtext.common.types.ui.refactoring.JdtRefactoringContextFactory
 new() -
 createLocalRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext -
 getDeclarationTarget(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 addDeclaringMethod(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.jdt.core.IJavaElement,java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.jdt.core.IJavaElement>)void o
 filterJvmElements(java.util.Set<org.eclipse.emf.ecore.EObject>)java.util.Set<org.eclipse.emf.ecore.EObject> o
 isAcceptedElement(org.eclipse.emf.ecore.EObject)boolean o
CombinedJvmJdtRenameProcessor - :org.eclipse.xtext.ui.refactoring.impl.RenameElementProcessor
 new() -
 initialize(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean -
 getElements()Object[] -
 getProcessorName()String -
 getSubProcessors()Iterable<org.eclipse.jdt.internal.corext.refactoring.rename.JavaRenameProcessor> o
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
CombinedJvmJdtRenameRefactoringProvider - :org.eclipse.xtext.common.types.ui.refactoring.JvmRenameRefactoringProvider
 new() -
 getRenameRefactoring(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring -
 getRenameProcessor(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.RenameProcessor -
 createChangeCombiningRefactoring(org.eclipse.ltk.core.refactoring.participants.RenameProcessor)org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring o
JDTRenamePartcipant x :org.eclipse.ltk.core.refactoring.participants.RenameParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
JdtRenameRefactoringParticipantProcessor - :org.eclipse.xtext.ui.refactoring.impl.RenameElementProcessor
 new() -
 initialize(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 preCheckInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
package org.eclipse.xtext.xbase.ui.labeling
XbaseDescriptionLabelProvider - :org.eclipse.xtext.ui.label.DefaultDescriptionLabelProvider
 new() -
XbaseImages x
 new() -
 forImportContainer()org.eclipse.swt.graphics.Image -
 forImport()org.eclipse.swt.graphics.Image -
 forClass(org.eclipse.xtext.common.types.JvmVisibility)org.eclipse.swt.graphics.Image -
 forInterface(org.eclipse.xtext.common.types.JvmVisibility)org.eclipse.swt.graphics.Image -
 forEnum(org.eclipse.xtext.common.types.JvmVisibility)org.eclipse.swt.graphics.Image -
 forAnnotation(org.eclipse.xtext.common.types.JvmVisibility)org.eclipse.swt.graphics.Image -
 forConstructor(org.eclipse.xtext.common.types.JvmVisibility)org.eclipse.swt.graphics.Image -
 forOperation(org.eclipse.xtext.common.types.JvmVisibility,boolean)org.eclipse.swt.graphics.Image -
 forOperation(org.eclipse.xtext.common.types.JvmVisibility,boolean,boolean,boolean)org.eclipse.swt.graphics.Image -
 forField(org.eclipse.xtext.common.types.JvmVisibility,boolean,boolean)org.eclipse.swt.graphics.Image -
 forField(org.eclipse.xtext.common.types.JvmVisibility,boolean,boolean,boolean)org.eclipse.swt.graphics.Image -
 forLacalVariable()org.eclipse.swt.graphics.Image -
 forTypeParameter()org.eclipse.swt.graphics.Image -
 getJdtImage(org.eclipse.jface.resource.ImageDescriptor)org.eclipse.swt.graphics.Image o
 getDecoratedJdtImage(org.eclipse.jface.resource.ImageDescriptor,int)org.eclipse.swt.graphics.Image o
 toFlags(org.eclipse.xtext.common.types.JvmVisibility,boolean,boolean,boolean)int o
 toFlags(org.eclipse.xtext.common.types.JvmVisibility)int o
XbaseLabelProvider - :org.eclipse.xtext.ui.label.DefaultEObjectLabelProvider
 new(org.eclipse.emf.edit.ui.provider.AdapterFactoryLabelProvider) -
 _imageDescriptor(org.eclipse.xtext.xtype.XImportSection)org.eclipse.jface.resource.ImageDescriptor o
 _imageDescriptor(org.eclipse.xtext.xtype.XImportDeclaration)org.eclipse.jface.resource.ImageDescriptor o
 _imageDescriptor(org.eclipse.xtext.common.types.JvmGenericType)org.eclipse.jface.resource.ImageDescriptor o
 _imageDescriptor(org.eclipse.xtext.common.types.JvmEnumerationType)org.eclipse.jface.resource.ImageDescriptor o
 _imageDescriptor(org.eclipse.xtext.common.types.JvmAnnotationType)org.eclipse.jface.resource.ImageDescriptor o
 text(org.eclipse.xtext.common.types.JvmGenericType)String o
 _imageDescriptor(org.eclipse.xtext.common.types.JvmOperation)org.eclipse.jface.resource.ImageDescriptor o
 _imageDescriptor(org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation)org.eclipse.jface.resource.ImageDescriptor o
 text(org.eclipse.xtext.common.types.JvmOperation)Object o
 text(org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation)Object o
 _imageDescriptor(org.eclipse.xtext.common.types.JvmConstructor)org.eclipse.jface.resource.ImageDescriptor o
 text(org.eclipse.xtext.common.types.JvmConstructor)String o
 _imageDescriptor(org.eclipse.xtext.xbase.typesystem.override.IResolvedConstructor)org.eclipse.jface.resource.ImageDescriptor o
 text(org.eclipse.xtext.xbase.typesystem.override.IResolvedConstructor)Object o
 _imageDescriptor(org.eclipse.xtext.xbase.typesystem.override.IResolvedField)org.eclipse.jface.resource.ImageDescriptor o
 text(org.eclipse.xtext.xbase.typesystem.override.IResolvedField)Object o
 _imageDescriptor(org.eclipse.xtext.common.types.JvmField)org.eclipse.jface.resource.ImageDescriptor o
 text(org.eclipse.xtext.common.types.JvmField)Object o
 _imageDescriptor(org.eclipse.xtext.common.types.JvmFormalParameter)org.eclipse.jface.resource.ImageDescriptor o
 text(org.eclipse.xtext.common.types.JvmFormalParameter)String o
 _imageDescriptor(org.eclipse.xtext.xbase.XVariableDeclaration)org.eclipse.jface.resource.ImageDescriptor o
 text(org.eclipse.xtext.xtype.XImportDeclaration)String o
 text(org.eclipse.xtext.xtype.XImportSection)String o
 text(org.eclipse.xtext.xbase.XVariableDeclaration)String o
 _imageDescriptor(org.eclipse.xtext.common.types.JvmTypeParameter)org.eclipse.jface.resource.ImageDescriptor o
 signature(String,org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.jface.viewers.StyledString o
 _imageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor o
 doGetImage(Object)Object o
 getTypeResolver()org.eclipse.xtext.xbase.typesystem.IBatchTypeResolver o
 imageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor o
package org.eclipse.xtext.xbase.ui.launching
JavaElementDelegate - :org.eclipse.core.runtime.IAdaptable
 new() -
 initializeWith(org.eclipse.ui.IEditorPart)void -
 initializeWith(org.eclipse.ui.IFileEditorInput)void -
 initializeWith(org.eclipse.core.resources.IResource)void -
 getAdapter(Class)Object -
 findJavaElement(org.eclipse.xtext.resource.XtextResource,int)org.eclipse.jdt.core.IJavaElement o
 findAssociatedJvmElement(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmIdentifiableElement o
 findCommonContainer(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 getJavaElementForXtextEditor(org.eclipse.ui.IEditorPart)org.eclipse.jdt.core.IJavaElement o
 getJavaElementForEditor(org.eclipse.ui.IEditorPart)org.eclipse.jdt.core.IJavaElement o
 getJavaElementForResource(org.eclipse.core.resources.IResource)org.eclipse.jdt.core.IJavaElement o
 containsElementsSearchedFor(org.eclipse.core.resources.IFile)boolean o
JavaElementDelegateAdapterFactory - :org.eclipse.core.runtime.IAdapterFactory
 new() -
 getAdapter(Object,Class)Object -
 getAdapterList()Class[] -
JavaElementDelegateJunitLaunch - :.JavaElementDelegate
 new() -
 containsElementsSearchedFor(org.eclipse.core.resources.IFile)boolean o
JavaElementDelegateMainLaunch - :.JavaElementDelegate
 new() -
 containsElementsSearchedFor(org.eclipse.core.resources.IFile)boolean o
package org.eclipse.xtext.xbase.ui.navigation
JvmImplementationOpener -
 new() -
 openImplementations(org.eclipse.jdt.core.IJavaElement,org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)void -
 openEditor(org.eclipse.jdt.core.IJavaElement)org.eclipse.ui.IEditorPart o !org.eclipse.jdt.core.JavaModelException,org.eclipse.ui.PartInitException
 openQuickHierarchy(org.eclipse.jface.text.ITextViewer,org.eclipse.jdt.core.IJavaElement,org.eclipse.jface.text.IRegion)void o
OpenImplementationHandler - :org.eclipse.xtext.xbase.ui.editor.AbstractJvmElementHandler
 new() -
 openPresentation(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jdt.core.IJavaElement,org.eclipse.emf.ecore.EObject)void o
StaticallyImportedMemberAwareHyperlinkHelper x :.XbaseHyperLinkHelper
 new() -
TypeLiteralAwareHyperlinkHelper x :.StaticallyImportedMemberAwareHyperlinkHelper
 new() -
XbaseHyperLinkHelper - :org.eclipse.xtext.common.types.xtext.ui.TypeAwareHyperlinkHelper,org.eclipse.xtext.ui.editor.ISourceViewerAware +XbaseHyperlinkAcceptor
 sourceViewer org.eclipse.jface.text.source.ISourceViewer o
 new() -
 setSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void -
 createHyperlinksByOffset(org.eclipse.xtext.resource.XtextResource,int,boolean)org.eclipse.jface.text.hyperlink.IHyperlink[] -
 createHyperlinksByOffset(org.eclipse.xtext.resource.XtextResource,int,org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkAcceptor)void -
 canShowMany(org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkAcceptor)boolean o
 addOpenInferredTypeHyperlink(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.nodemodel.ILeafNode,org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkAcceptor)void o
 isNameNode(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.xtext.nodemodel.ILeafNode)boolean o
 createHyperlinksForCrossRef(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkAcceptor)void o
 canBeOverridden(org.eclipse.jdt.core.IMethod)boolean o
 createHyperlinksTo(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.nodemodel.INode,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkAcceptor)void o
 getBatchTypeResolver()org.eclipse.xtext.xbase.typesystem.IBatchTypeResolver -
XbaseImplementatorsHyperlink - :org.eclipse.jface.text.hyperlink.IHyperlink
 new(org.eclipse.jdt.core.IJavaElement,org.eclipse.jface.text.IRegion,org.eclipse.jface.text.ITextViewer,.JvmImplementationOpener) -
 getHyperlinkRegion()org.eclipse.jface.text.IRegion -
 getTypeLabel()String -
 getHyperlinkText()String -
 open()void -
 getElement()org.eclipse.jdt.core.IJavaElement -
package org.eclipse.xtext.xbase.ui.outline
XbaseOutlineTreeProvider - :org.eclipse.xtext.ui.editor.outline.impl.DefaultOutlineTreeProvider
 new() -
package org.eclipse.xtext.xbase.ui.quickfix
CreateJavaTypeQuickfixes - :.ILinkingIssueQuickfixProvider
 new() -
 addQuickfixes(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor,org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void - !Exception
 newJavaInterfaceQuickfix(String,String,org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void o
 newJavaClassQuickfix(String,String,org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void o
 getPackageDescription(String)String o
 newJavaAnnotationQuickfix(String,String,org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void o
 createWizardDialog(org.eclipse.jdt.internal.ui.wizards.NewElementWizard)org.eclipse.jface.wizard.WizardDialog o
 configureWizardPage(org.eclipse.jdt.ui.wizards.NewTypeWizardPage,org.eclipse.emf.common.util.URI,String,String)void o
 setPackageName(org.eclipse.jdt.ui.wizards.NewTypeWizardPage,org.eclipse.emf.common.util.URI,String)void o
 getJavaProject(org.eclipse.emf.common.util.URI)org.eclipse.jdt.core.IJavaProject o
ILinkingIssueQuickfixProvider ai
 addQuickfixes(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor,org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void a !Exception
JavaTypeQuickfixes - :.ILinkingIssueQuickfixProvider
 new() -
 addQuickfixes(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor,org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void - !Exception
 isUseJavaSearch(org.eclipse.emf.ecore.EReference,org.eclipse.xtext.validation.Issue)boolean o
 isTypeReference(org.eclipse.emf.ecore.EReference)boolean o
 isConstructorReference(org.eclipse.emf.ecore.EReference)boolean o
 createResolution(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor,String,org.eclipse.xtext.resource.IEObjectDescription)void o
 getJavaSearchScope(org.eclipse.emf.ecore.EObject)org.eclipse.jdt.core.search.IJavaSearchScope o
 getImportedTypesScope(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.scoping.IScope,org.eclipse.jdt.core.search.IJavaSearchScope)org.eclipse.xtext.scoping.IScope o
 parseImportSection(org.eclipse.xtext.xtype.XImportSection,org.eclipse.xtext.util.IAcceptor<String>,org.eclipse.xtext.util.IAcceptor<String>)void o
 isSimilarTypeName(String,String)boolean o
 getQualifiedTypeName(char[],char[][],char[])String o
 createImportProposals(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.validation.Issue,String,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void o !org.eclipse.jdt.core.JavaModelException
 getVisibilityHelper(org.eclipse.xtext.common.types.JvmDeclaredType)org.eclipse.xtext.xbase.typesystem.util.ContextualVisibilityHelper o
 createConstructorProposals(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.validation.Issue,String,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)boolean o !org.eclipse.jdt.core.JavaModelException
XbaseQuickfixProvider - :org.eclipse.xtext.ui.editor.quickfix.DefaultQuickfixProvider
 javaTypeQuickfixes .JavaTypeQuickfixes o
 new() -
 fixDuplicateImport(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixMissingParentheses(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixUnusedImport(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixDuplicateWildcardUse(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixAmbiguousMethodCall(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixTypeArguments(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixObsoletCast(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixInvisibleFeature(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixRedundantCase(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixIncompleteCasesOnEnum(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixUnreachableCase(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixUnreachableCatchBlock(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 fixUnreachableIfBlock(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 getOffsetAndLength(org.eclipse.xtext.xbase.XIfExpression,org.eclipse.xtext.nodemodel.ICompositeNode)int[] o
 moveUp(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.xtext.ui.editor.model.edit.IModificationContext)void o !org.eclipse.jface.text.BadLocationException
 remove(org.eclipse.emf.ecore.EObject,Class<<T>>,org.eclipse.xtext.ui.editor.model.edit.IModificationContext)void o <T=org.eclipse.emf.ecore.EObject> !org.eclipse.jface.text.BadLocationException
 remove(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.nodemodel.ICompositeNode)void o !org.eclipse.jface.text.BadLocationException
 organizeImports(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void o
 getOrganizeImportsImage()String o
 createLinkingIssueResolutions(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor)void -
 createLinkingIssueQuickfixes(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionAcceptor,org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void o !Exception
 getUnresolvedEReference(org.eclipse.xtext.validation.Issue,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EReference o
XtypeQuickfixProvider - :org.eclipse.xtext.ui.editor.quickfix.DefaultQuickfixProvider
 new() -
package org.eclipse.xtext.xbase.ui.refactoring
ExpressionUtil -
 locationInFileProvider org.eclipse.xtext.resource.ILocationInFileProvider o
 new() -
 findSelectedExpression(org.eclipse.xtext.resource.XtextResource,org.eclipse.jface.text.ITextSelection)org.eclipse.xtext.xbase.XExpression -
 nextNodeForFindSelectedExpression(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.jface.text.ITextSelection)org.eclipse.xtext.nodemodel.INode o
 findSelectedSiblingExpressions(org.eclipse.xtext.resource.XtextResource,org.eclipse.jface.text.ITextSelection)java.util.List<org.eclipse.xtext.xbase.XExpression> -
 trimSelection(org.eclipse.xtext.resource.XtextResource,org.eclipse.jface.text.ITextSelection)org.eclipse.jface.text.ITextSelection o
 isBeginOfExpression(org.eclipse.xtext.nodemodel.INode)boolean o
 contains(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.jface.text.ITextSelection)boolean o
 contains(org.eclipse.xtext.util.ITextRegion,org.eclipse.jface.text.ITextSelection)boolean o
 intersects(org.eclipse.xtext.util.ITextRegion,org.eclipse.jface.text.ITextSelection)boolean o
 getTotalTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.util.ITextRegion o
 getTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion -
 findSuccessorExpressionForVariableDeclaration(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.XExpression -
 isBlockInsertable(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean o
ExtractVariableHandler - :org.eclipse.core.commands.AbstractHandler
 LOG org.apache.log4j.Logger osf
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
ExtractVariableRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 LOG org.apache.log4j.Logger sf
 new() -
 initialize(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.xtext.xbase.XExpression)boolean -
 getVariableName()String -
 setVariableName(String)void -
 validateNewVariableName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 isFinal()boolean -
 setFinal(boolean)void -
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getDeclarationSection(int,int,org.eclipse.xtext.xbase.ui.document.DocumentRewriter.Section)org.eclipse.xtext.xbase.ui.document.DocumentRewriter.Section o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 handleException(Exception,org.eclipse.xtext.ui.refactoring.impl.StatusWrapper)void o
 appendDeclaration(org.eclipse.xtext.xbase.compiler.ISourceAppender,org.eclipse.xtext.util.ITextRegion)void o !org.eclipse.jface.text.BadLocationException
ExtractVariableWizard - :org.eclipse.ltk.ui.refactoring.RefactoringWizard +UserInputPage
 new(org.eclipse.ltk.core.refactoring.Refactoring) -
 addUserInputPages()void o
 getWindowTitle()String -
ExtractVariableWizard.UserInputPage os :org.eclipse.ltk.ui.refactoring.UserInputWizardPage
 new(.ExtractVariableRefactoring) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 validatePage()void of
 performFinish()boolean o
 getNextPage()org.eclipse.jface.wizard.IWizardPage -
 updateRefactoring()void o
NewFeatureNameUtil -
 new(org.eclipse.xtext.IGrammarAccess) -
 setFeatureScopeContext(org.eclipse.xtext.xbase.XExpression)void -
 checkNewFeatureName(String,boolean,org.eclipse.ltk.core.refactoring.RefactoringStatus)void -
 isKeyword(String)boolean o
 isAlreadyDefined(String)boolean o
 getDefaultName(org.eclipse.xtext.xbase.XExpression)String -
 getBaseName(org.eclipse.xtext.xbase.XExpression)String o
RefactoredResourceCopier -
 new() -
 loadIntoNewResourceSet(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.resource.XtextResource -
XbaseReferenceUpdater - :org.eclipse.xtext.xbase.ui.jvmmodel.refactoring.JvmModelReferenceUpdater +ImportAwareUpdateAcceptor
 new() -
 createReferenceUpdate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 resolveNameConflict(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)String o
 toString(org.eclipse.xtext.naming.QualifiedName)String o
 canLinkJvmType(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmType)boolean o
 hasImportedType(org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,org.eclipse.xtext.common.types.JvmDeclaredType)boolean o
 processReferringResource(org.eclipse.emf.ecore.resource.Resource,Iterable<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.xtext.ui.refactoring.ElementRenameArguments,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 getImportTypeReferences(Iterable<org.eclipse.xtext.resource.IReferenceDescription>)Iterable<org.eclipse.xtext.resource.IReferenceDescription> o
 getNotImportTypeReferences(Iterable<org.eclipse.xtext.resource.IReferenceDescription>)Iterable<org.eclipse.xtext.resource.IReferenceDescription> o
 createUpdateAcceptor(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor).XbaseReferenceUpdater.ImportAwareUpdateAcceptor o
 isImportTypeReference(org.eclipse.xtext.resource.IReferenceDescription)boolean o
 createTextChange(org.eclipse.xtext.util.ITextRegion,String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.URI,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 isReferenceToJvmType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)boolean o
 isReferencedByQualifiedName(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.naming.QualifiedName)boolean o
 isStaticFeatureCall(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)boolean o
 isStaticExtensionFeatureCall(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)boolean o
 getImportedTypeAndRelativeName(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.imports.RewritableImportSection)org.eclipse.xtext.util.Pair<org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.naming.QualifiedName> o
 getLinkText(org.eclipse.xtext.naming.QualifiedName,String)String o
XbaseReferenceUpdater.ImportAwareUpdateAcceptor - :org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor
 new(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor) -
 accept(org.eclipse.emf.common.util.URI,org.eclipse.text.edits.TextEdit)void -
 accept(org.eclipse.emf.common.util.URI,org.eclipse.ltk.core.refactoring.Change)void -
 getRefactoringStatus()org.eclipse.xtext.ui.refactoring.impl.StatusWrapper -
 getDocument(org.eclipse.emf.common.util.URI)org.eclipse.xtext.ui.refactoring.impl.IRefactoringDocument -
 createCompositeChange(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change -
 acceptImport(org.eclipse.xtext.common.types.JvmDeclaredType,boolean,boolean,String)boolean -
 removeImport(org.eclipse.xtext.common.types.JvmDeclaredType,boolean,boolean,String)boolean -
 isUsed(org.eclipse.xtext.common.types.JvmDeclaredType,boolean,boolean,String)boolean -
 isConflicted(org.eclipse.xtext.common.types.JvmDeclaredType,boolean,boolean,String)boolean -
 isConflicted(org.eclipse.xtext.common.types.JvmDeclaredType,String,java.util.Set<org.eclipse.xtext.common.types.JvmMember>)boolean o
 contains(org.eclipse.xtext.common.types.JvmDeclaredType,String,java.util.Set<org.eclipse.xtext.common.types.JvmMember>)boolean o
 getImportSection()org.eclipse.xtext.xbase.imports.RewritableImportSection -
 getTypeUsages()org.eclipse.xtext.xbase.imports.TypeUsages -
XbaseRenameStrategy - :org.eclipse.xtext.ui.refactoring.impl.DefaultRenameStrategy
 new() -
package org.eclipse.xtext.xbase.ui.templates
XbaseTemplateContext - :org.eclipse.xtext.ui.editor.templates.XtextTemplateContext
 new(org.eclipse.jface.text.templates.TemplateContextType,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.scoping.IScopeProvider) -
 evaluate(org.eclipse.jface.text.templates.Template)org.eclipse.jface.text.templates.TemplateBuffer - !org.eclipse.jface.text.BadLocationException,org.eclipse.jface.text.templates.TemplateException
 canEvaluate(org.eclipse.jface.text.templates.Template)boolean -
 addImport(String)void -
XbaseTemplateProposalProvider - :org.eclipse.xtext.ui.editor.templates.DefaultTemplateProposalProvider
 new(org.eclipse.jface.text.templates.persistence.TemplateStore,org.eclipse.jface.text.templates.ContextTypeRegistry,org.eclipse.xtext.ui.editor.templates.ContextTypeIdHelper) -
 doCreateTemplateContext(org.eclipse.jface.text.templates.TemplateContextType,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)org.eclipse.jface.text.templates.TemplateContext o
package org.eclipse.xtext.xbase.ui.validation
ProjectAwareUniqueClassNameValidator - :org.eclipse.xtext.xbase.validation.UniqueClassNameValidator
 new() -
 doCheckUniqueName(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmDeclaredType)boolean -
 doCheckUniqueInProject(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmDeclaredType)boolean - !org.eclipse.jdt.core.JavaModelException
 isDerived(org.eclipse.core.resources.IResource)boolean o
 checkUniqueInIndex(org.eclipse.xtext.common.types.JvmDeclaredType,Iterable<org.eclipse.xtext.resource.IEObjectDescription>)boolean o
XbaseUIValidator - :org.eclipse.xtext.validation.AbstractDeclarativeValidator
 new() -
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
 checkRestrictedType(org.eclipse.xtext.xtype.XImportDeclaration)void -
 checkRestrictedType(org.eclipse.xtext.xbase.XConstructorCall)void -
 checkRestrictedType(org.eclipse.xtext.common.types.JvmTypeReference)void -
 isRestrictionCheckIgnored()boolean o
 checkRestrictedType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 computeRestriction(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IType).XbaseUIValidator.RestrictionKind o
 getResolvedClasspathEntry(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.jdt.core.IClasspathEntry o !org.eclipse.jdt.core.JavaModelException
XbaseValidationConfigurationBlock - :org.eclipse.xtext.ui.validation.AbstractValidatorConfigurationBlock +ComboBoxBuilder
 new() -
 doCreateContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 fillSettingsPage(org.eclipse.swt.widgets.Composite,int,int)void o
 fillCodingStyleSection(.XbaseValidationConfigurationBlock.ComboBoxBuilder)void o
 fillUnusedCodeSection(.XbaseValidationConfigurationBlock.ComboBoxBuilder)void o
 fillPotentialProgrammingProblemsSection(.XbaseValidationConfigurationBlock.ComboBoxBuilder)void o
 fillRestrictedApiSection(.XbaseValidationConfigurationBlock.ComboBoxBuilder)void o
 addJavaDelegatingComboBox(String,String,org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Combo o
 addComboBox(String,String,org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Combo o
 getBuildJob(org.eclipse.core.resources.IProject)org.eclipse.core.runtime.jobs.Job o
 getFullBuildDialogStrings(boolean)String[] o
 validateSettings(String,String,String)void o
 javaValue(String)String o
XbaseValidationConfigurationBlock.ComboBoxBuilder osf
 new(.XbaseValidationConfigurationBlock,org.eclipse.swt.widgets.Composite,int) -
 addJavaDelegatingComboBox(String,String).XbaseValidationConfigurationBlock.ComboBoxBuilder -
 addComboBox(String,String).XbaseValidationConfigurationBlock.ComboBoxBuilder -
