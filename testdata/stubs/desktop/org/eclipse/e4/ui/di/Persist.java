package org.eclipse.e4.ui.di;

/** Stands for the type of Eclipse e4: the members that the family names. */
public @interface Persist {}
