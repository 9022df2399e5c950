package com.intellij.openapi.application;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public abstract class ModalityState {}
