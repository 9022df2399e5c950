package acme.jobs;

/** The team's own future. */
public interface Ticket<T> {
  T await();
}
