package acme.quick;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IType;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTParser;

/** Work that takes a token and soon ends all the same: worth a look, not a warning. */
class Quick {
  interface Catalog {
    boolean contains(String product, IProgressMonitor monitor);

    boolean isValid(IProgressMonitor monitor);

    void isolate(IProgressMonitor monitor);

    void startup(IProgressMonitor monitor);

    void close(IProgressMonitor monitor);

    void closeAll(IProgressMonitor monitor);

    void disconnect(String file, IProgressMonitor monitor);

    String tree(String file, int wait, IProgressMonitor monitor);
  }

  static final int WAIT_NO = 0;
  static final int WAIT_YES = 1;

  // A question about what is in memory.

  void installed(IProfile profile, IQuery<String> all, IProgressMonitor monitor) {
    profile.query(all, null); // expect: NoneTokenPassed:info@query
    profile.available(all, new NullProgressMonitor()); // expect: NoneTokenPassed:info@available
  }

  void slice(IQueryable<String> units, IQuery<String> all, IProgressMonitor monitor) {
    units.query(all, null); // expect: NoneTokenPassed:info@query
  }

  /** A manager loads its repositories first. */
  void loaded(IMetadataRepositoryManager manager, IQuery<String> all, IProgressMonitor monitor) {
    manager.query(all, null); // expect: NoneTokenPassed@query
  }

  boolean asked(Catalog catalog, IProgressMonitor monitor) {
    catalog.isolate(null); // expect: NoneTokenPassed@isolate
    return catalog.isValid(null) // expect: NoneTokenPassed:info@isValid
        && catalog.contains("1", null); // expect: NoneTokenPassed:info@contains
  }

  // A text in memory.

  /** What it writes is in memory: over before anybody could cancel it. */
  void write(IFile file, byte[] text, InputStream other, IProgressMonitor monitor)
      throws CoreException {
    file.create(new ByteArrayInputStream(text), true, null); // expect: NoneTokenPassed:info@create
    InputStream same = new ByteArrayInputStream(text);
    file.setContents(same, true, true, null); // expect: NoneTokenPassed:info@setContents
    InputStream in = new ByteArrayInputStream(text);
    in = other;
    file.appendContents(in, true, true, null); // expect: NoneTokenPassed@appendContents
    file.create(other, true, null); // expect: NoneTokenPassed@create
    monitor.done();
  }

  ASTNode statement(String source, IProgressMonitor monitor) {
    ASTParser parser = ASTParser.newParser(17);
    parser.setSource(source.toCharArray());
    parser.setResolveBindings(false);
    return parser.createAST(null); // expect: NoneTokenPassed:info@createAST
  }

  ASTNode resolved(String source, IProgressMonitor monitor) {
    ASTParser parser = ASTParser.newParser(17);
    parser.setResolveBindings(true);
    parser.setSource(source.toCharArray());
    return parser.createAST(null); // expect: NoneTokenPassed@createAST
  }

  ASTNode file(ICompilationUnit unit, IProgressMonitor monitor) {
    ASTParser parser = ASTParser.newParser(17);
    parser.setSource(unit);
    return parser.createAST(null); // expect: NoneTokenPassed@createAST
  }

  static ASTNode expression(String source) {
    ASTParser parser = ASTParser.newParser(17);
    parser.setSource(source.toCharArray());
    return parser.createAST(null); // expect: NoneTokenFacade:info@createAST
  }

  static ASTNode door(ICompilationUnit unit) {
    ASTParser parser = ASTParser.newParser(17);
    parser.setSource(unit);
    return parser.createAST(null); // expect: NoneTokenFacade:info@createAST
  }

  /** Each is an edit of one file's buffer. */
  void declare(ICompilationUnit unit, IType type, Object edit, IProgressMonitor monitor) {
    monitor.subTask("members");
    unit.createImport("java.util.List", null, null); // expect: NoneTokenPassed:info@createImport
    type.createMethod("void f() {}", null, false, null); // expect: NoneTokenPassed:info@createMethod
    unit.applyTextEdit(edit, null); // expect: NoneTokenPassed:info@applyTextEdit
    unit.commitWorkingCopy(false, null); // expect: NoneTokenPassed@commitWorkingCopy
    unit.reconcile(0, false, null, null); // expect: NoneTokenPassed@reconcile
  }

  // Told not to wait, a start that runs as a whole, and what is given back.

  String atHand(Catalog catalog, IProgressMonitor monitor) {
    catalog.startup(null); // expect: NoneTokenPassed:info@startup
    catalog.disconnect("a", null); // expect: NoneTokenPassed:info@disconnect
    catalog.close(null); // expect: NoneTokenPassed:info@close
    catalog.closeAll(null); // expect: NoneTokenPassed@closeAll
    return catalog.tree("a", WAIT_NO, null) // expect: NoneTokenPassed:info@tree
        + catalog.tree("a", WAIT_YES, null); // expect: NoneTokenPassed@tree
  }

  // A remark.

  void remarked(List<Catalog> catalogs, IProgressMonitor monitor) {
    for (Catalog catalog : catalogs) {
      // progress is covered outside
      catalog.isolate(null); // expect: NoneTokenPassed:info@isolate
      // the monitor of the shop
      catalog.isolate(null); // expect: NoneTokenPassed@isolate
    }
  }

  // Putting back what was there.

  static class Page {
    void restoreFolders(Catalog catalog) {
      catalog.isolate(null);
    }

    void restoreAll(Catalog catalog, IProgressMonitor monitor) {
      catalog.isolate(null); // expect: NoneTokenPassed@isolate
    }

    void back(Catalog catalog, IProgressMonitor monitor) {
      if (!monitor.isCanceled()) {
        restoreFolders(catalog);
      }
    }
  }
}
