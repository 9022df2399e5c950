package org.eclipse.e4.core.di.annotations;

/** Stands for the type of Eclipse e4: the members that the family names. */
public @interface Evaluate {}
