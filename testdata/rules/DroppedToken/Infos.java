package acme.droppedinfos;

import acme.CancellationToken;
import acme.Catalog;

/** Chains that are less sure to matter. */
class Infos {
  interface Disk {
    void mkdir(String path, CancellationToken token);
  }

  private final Catalog catalog;
  private final Disk disk;

  Infos(Catalog catalog, Disk disk) {
    this.catalog = catalog;
    this.disk = disk;
  }

  // By its name, the work is over before anyone could wait for it.

  void export(CancellationToken token) {
    token.throwIfCancelled();
    prepare(); // expect: DroppedToken:info@prepare
  }

  private void prepare() {
    disk.mkdir("out", CancellationToken.NONE); // expect: NoneTokenFacade:info@mkdir
  }

  // What takes away must be finished once begun, and a constructor does no work yet.

  interface Basket {
    void removeAll(CancellationToken token);
  }

  static class Query {
    Query(CancellationToken token) {}
  }

  void empty(Basket basket, CancellationToken token) {
    token.throwIfCancelled();
    takeAll(basket); // expect: DroppedToken:info@takeAll
  }

  private void takeAll(Basket basket) {
    basket.removeAll(CancellationToken.NONE); // expect: NoneTokenFacade:info@removeAll
  }

  void ask(CancellationToken token) {
    token.throwIfCancelled();
    query(); // expect: DroppedToken:info@query
  }

  private Query query() {
    return new Query(CancellationToken.NONE); // expect: NoneTokenFacade:info@new
  }

  // By its name, what is called hands out what is mostly there.

  void show(CancellationToken token) {
    token.throwIfCancelled();
    getTotal(); // expect: DroppedToken:info@getTotal
  }

  private int getTotal() {
    return catalog.count("4711", CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  // A token that another object has to be asked for.

  record Order(String sku, CancellationToken token) {}

  void ship(Order order) {
    order.token().throwIfCancelled();
    label(order.sku()); // expect: DroppedToken:info@label "drops `order.token()`"
  }

  private void label(String sku) {
    catalog.count(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  // What a framework may call by its name, and this file calls.

  void reload(CancellationToken token) {
    token.throwIfCancelled();
    refresh(); // expect: DroppedToken:info@refresh
  }

  public void refresh() {
    catalog.count("4711", CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  // A long way.

  void longWay(CancellationToken token) {
    token.throwIfCancelled();
    one(); // expect: DroppedToken:info@one "`Infos.three` -> ... -> `Infos.five`"
  }

  private void one() {
    two();
  }

  private void two() {
    three();
  }

  private void three() {
    four();
  }

  private void four() {
    five();
  }

  private void five() {
    six();
  }

  private void six() {
    seven();
  }

  private void seven() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade:info@refresh
  }

  // Everybody does it.

  void a(CancellationToken token) {
    token.throwIfCancelled();
    common(); // expect: DroppedToken:info@common
    common();
    common();
  }

  void b(CancellationToken token) {
    token.throwIfCancelled();
    common();
    common();
    common();
    common();
  }

  void c(CancellationToken token) {
    token.throwIfCancelled();
    common();
    common();
    common();
    common();
    common();
  }

  private void common() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade:info@refresh
  }
}
