package com.intellij.openapi.project;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public interface Project {}
