package org.eclipse.jdt.core.dom;

/** Visits the nodes of JDT's syntax tree. */
public abstract class ASTVisitor {}
