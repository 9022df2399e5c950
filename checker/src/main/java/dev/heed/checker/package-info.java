/**
 * Heed's rules as Error Prone checkers: javac's trees become facts once a file, the rules judge the
 * facts, and what they find is reported at exact offsets.
 */
package dev.heed.checker;
