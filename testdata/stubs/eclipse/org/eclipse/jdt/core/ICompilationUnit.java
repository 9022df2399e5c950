package org.eclipse.jdt.core;

/** A source file of JDT's model. */
public interface ICompilationUnit {}
