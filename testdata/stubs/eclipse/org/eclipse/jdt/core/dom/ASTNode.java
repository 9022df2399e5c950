package org.eclipse.jdt.core.dom;

/** A node of JDT's syntax tree. */
public abstract class ASTNode {
  public final void accept(ASTVisitor visitor) {}
}
