package acme.small;

import java.io.InputStream;
import java.util.List;
import org.eclipse.core.filebuffers.IFileBufferManager;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.rewrite.ImportRewrite;

/** What is lost over one small thing is worth a look; over more it is worth a warning. */
class Small {
  /** Somebody has a token and comes by all of them. */
  void all(
      IFolder folder,
      IFile file,
      IProject project,
      IFileStore store,
      ICompilationUnit unit,
      ImportRewrite rewrite,
      IFileBufferManager buffers,
      IProgressMonitor monitor)
      throws CoreException {
    monitor.subTask(folder.getName());
    folder(folder);
    buffer(buffers, file); // expect: DroppedToken:info@buffer
    project(project); // expect: DroppedToken@project
    look(folder); // expect: DroppedToken@look
    imports(rewrite);
    remove(file, folder); // expect: DroppedToken:info@remove
    remove(store); // expect: DroppedToken:info@remove
    buffers(buffers, List.of(file)); // expect: DroppedToken@buffers
    path(List.of(folder));
    parse(unit); // expect: DroppedToken:info@parse
    resolve(unit); // expect: DroppedToken@resolve
    through(folder, List.of()); // expect: DroppedToken@through
  }

  // One resource, as the library says.

  static void folder(IFolder folder) throws CoreException {
    folder.create(true, true, null); // expect: NoneTokenFacade:info@create
  }

  static void buffer(IFileBufferManager buffers, IFile file) {
    buffers.connect(file.getName(), 0, null); // expect: NoneTokenFacade:info@connect
  }

  static void project(IProject project) throws CoreException {
    project.create(null); // expect: NoneTokenFacade:info@create
    project.open(null); // expect: NoneTokenFacade@open
  }

  static void look(IResource resource) throws CoreException {
    resource.refreshLocal(IResource.DEPTH_ZERO, null); // expect: NoneTokenFacade:info@refreshLocal
    resource.refreshLocal(IResource.DEPTH_INFINITE, null); // expect: NoneTokenFacade@refreshLocal
    int depth = IResource.DEPTH_ZERO;
    resource.refreshLocal(depth, null); // expect: NoneTokenFacade:info@refreshLocal
  }

  static void imports(ImportRewrite rewrite) {
    rewrite.rewriteImports(null); // expect: NoneTokenFacade:info@rewriteImports
  }

  // What is taken away is to be gone.

  static void remove(IFile file, IFolder folder) throws CoreException {
    file.delete(true, null); // expect: NoneTokenFacade:info@delete
    folder.delete(true, null); // expect: NoneTokenFacade:info@delete
  }

  static void remove(IFileStore store) {
    store.delete(0, null); // expect: NoneTokenFacade:info@delete
  }

  // Many small things are no small thing.

  static void buffers(IFileBufferManager buffers, List<IFile> files) {
    for (IFile file : files) {
      buffers.connect(file.getName(), 0, null); // expect: NoneTokenFacade@connect
    }
  }

  // But the folders of a path are few.

  static void path(List<IFolder> folders) throws CoreException {
    for (IFolder folder : folders) {
      folder.create(true, true, null); // expect: NoneTokenFacade:info@create
    }
  }

  // One file; to know what its names mean, others are read.

  static ASTNode parse(ICompilationUnit unit) {
    ASTParser parser = ASTParser.newParser(17);
    parser.setSource(unit);
    return parser.createAST(null); // expect: NoneTokenFacade:info@createAST
  }

  static ASTNode resolve(ICompilationUnit unit) {
    ASTParser parser = ASTParser.newParser(17);
    parser.setSource(unit);
    parser.setResolveBindings(true);
    return parser.createAST(null); // expect: NoneTokenFacade@createAST
  }

  // What the sources themselves do with the token.

  static void make(IFolder folder, IProgressMonitor monitor) throws CoreException {
    if (folder.getParent() instanceof IFolder parent) {
      make(parent, SubMonitor.convert(monitor, 1));
    }
    folder.create(true, true, monitor);
  }

  static void sync(IFolder folder, IProgressMonitor monitor) throws CoreException {
    make(folder, monitor);
    folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
  }

  static void asks(IFolder folder, IProgressMonitor monitor) throws CoreException {
    if (!monitor.isCanceled()) {
      folder.create(true, true, monitor);
    }
  }

  static int count(List<IFolder> folders, IProgressMonitor monitor) {
    return folders.size();
  }

  static void through(IFolder folder, List<IFolder> all) throws CoreException {
    make(folder, new NullProgressMonitor()); // expect: NoneTokenFacade:info@make
    sync(folder, new NullProgressMonitor()); // expect: NoneTokenFacade@sync
    asks(folder, new NullProgressMonitor()); // expect: NoneTokenFacade@asks
    count(all, null); // expect: NoneTokenFacade:info@count
  }

  // Not static, but a caller has a token: it counts all the same.

  void build(IFolder folder, IProgressMonitor monitor) throws CoreException {
    monitor.subTask(folder.getName());
    ensure(folder);
    refresh(folder); // expect: DroppedToken@refresh
  }

  private void ensure(IFolder folder) throws CoreException {
    folder.create(true, true, null); // expect: NoneTokenFacade:info@create
  }

  private void refresh(IFolder folder) throws CoreException {
    folder.create(true, true, null); // expect: NoneTokenFacade:info@create
    folder.refreshLocal(IResource.DEPTH_INFINITE, null); // expect: NoneTokenFacade@refreshLocal
  }

  // A token at hand is passed even there, but to what is over at once.

  void fill(IFile file, InputStream in, IProgressMonitor monitor) throws CoreException {
    file.create(in, true, null); // expect: NoneTokenPassed@create
    file.delete(true, null); // expect: NoneTokenPassed@delete
    monitor.done();
  }

  void made(IFolder folder, IProgressMonitor monitor) throws CoreException {
    folder.create(true, true, null); // expect: NoneTokenPassed:info@create
    folder.refreshLocal(IResource.DEPTH_ZERO, null); // expect: NoneTokenPassed:info@refreshLocal
    monitor.done();
  }
}
