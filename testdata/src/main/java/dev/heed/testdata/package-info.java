/**
 * The conformance kit: one corpus of Java files with the findings written into them, and what it
 * takes to run any engine against it. {@link dev.heed.testdata.Engine} is all an engine has to be.
 */
package dev.heed.testdata;
