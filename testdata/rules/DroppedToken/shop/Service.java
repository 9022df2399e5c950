package acme.droppedshop;

/** Takes no token, and nobody here sees one. */
class Service {
  private final Repository repository;

  Service(Repository repository) {
    this.repository = repository;
  }

  String summary(String customer) {
    return customer + ": " + repository.load(customer);
  }

  int number(String customer) {
    return repository.load(customer).length() + repository.load("*").length();
  }
}
