package acme.takeslong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.core.IType;
import org.eclipse.jdt.core.search.SearchEngine;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;

/** A family may say what takes long in its libraries: the rest is worth a look, not a warning. */
class Long {
  void rename(
      Refactoring refactoring,
      SearchEngine engine,
      IType type,
      Change change,
      IProgressMonitor monitor) {
    monitor.subTask("rename");
    check(refactoring); // expect: DroppedToken@check
    search(engine); // expect: DroppedToken@search
    hierarchy(type); // expect: DroppedToken@hierarchy
    prepare(change); // expect: DroppedToken:info@prepare
    both(change, type); // expect: DroppedToken@both
  }

  private void check(Refactoring refactoring) {
    refactoring.checkAllConditions(null); // expect: NoneTokenFacade@checkAllConditions
  }

  private void search(SearchEngine engine) {
    engine.search("a", null, null, null, null); // expect: NoneTokenFacade@search
  }

  private void hierarchy(IType type) {
    type.newTypeHierarchy(null); // expect: NoneTokenFacade@newTypeHierarchy
  }

  private void prepare(Change change) {
    change.perform(null); // expect: NoneTokenFacade:info@perform
  }

  private void both(Change change, IType type) {
    change.perform(null); // expect: NoneTokenFacade:info@perform
    type.newTypeHierarchy(null); // expect: NoneTokenFacade@newTypeHierarchy
  }

  /** A token at hand is passed, whatever the library does with it. */
  void apply(Change change, IProgressMonitor monitor) {
    change.perform(null); // expect: NoneTokenPassed@perform
    monitor.done();
  }

  /** What the sources do with it is known: as long as the longest of what they hand it to. */
  void through(Change change, IType type, IProgressMonitor monitor) {
    monitor.subTask("through");
    shallow(change); // expect: DroppedToken:info@shallow
    deep(type); // expect: DroppedToken@deep
  }

  private void shallow(Change change) {
    perform(change, null); // expect: NoneTokenFacade:info@perform
  }

  private void deep(IType type) {
    build(type, null); // expect: NoneTokenFacade@build
  }

  private static void perform(Change change, IProgressMonitor monitor) {
    change.perform(monitor);
  }

  private static void build(IType type, IProgressMonitor monitor) {
    type.newTypeHierarchy(monitor);
  }

  abstract static class Operation implements IProgressMonitor {
    abstract void runOperation(IProgressMonitor monitor);
  }

  private static Operation next() {
    return null;
  }

  /** An operation that is a token too is run with another one: that is work. */
  void operate(IProgressMonitor monitor) {
    monitor.subTask("operate");
    start(); // expect: DroppedToken@start
  }

  private void start() {
    run(null); // expect: NoneTokenFacade@run
  }

  private static void run(IProgressMonitor monitor) {
    Operation operation = next();
    operation.runOperation(monitor);
  }
}
