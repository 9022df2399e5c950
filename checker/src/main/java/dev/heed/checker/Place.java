package dev.heed.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import dev.heed.model.Span;

/**
 * A finding's exact place. A tree would not do: javac places a call {@code a.load()} at its dot.
 */
record Place(CompilationUnitTree file, Span at) implements DiagnosticPosition {
  @Override
  public JCTree getTree() {
    return (JCTree) file;
  }

  @Override
  public int getStartPosition() {
    return at.start();
  }

  @Override
  public int getPreferredPosition() {
    return at.start();
  }

  @Override
  public int getEndPosition(EndPosTable ends) {
    return at.end();
  }
}
