package dev.heed.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.NestingKind;

/** What a compilation compiles: javac itself is asked, for its public API does not list it. */
final class CompiledSources {
  private CompiledSources() {}

  /** The named types that this compilation has read as sources so far, and has not yet written. */
  static List<ClassSymbol> types(Context context) {
    JavacTask task = BasicJavacTask.instance(context);
    Trees trees = Trees.instance(task);
    List<ClassSymbol> types = new ArrayList<>();
    for (ClassSymbol type : Symtab.instance(context).getAllClasses()) {
      // The tree first: a class file that nobody asked for is not to be read for this.
      if (trees.getTree(type) != null
          && type.getNestingKind() != NestingKind.LOCAL
          && type.getNestingKind() != NestingKind.ANONYMOUS) {
        types.add(type);
      }
    }
    return types;
  }
}
