package acme.droppedshop;

/** The door to the database. */
interface Repository {
  String load(String customer);
}
