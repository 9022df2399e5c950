package org.eclipse.e4.core.di.extensions;

/** Stands for the type of Eclipse e4: the members that the family names. */
public @interface EventTopic {}
