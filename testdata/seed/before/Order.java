package acme.shop.before;

/** What a customer wants. */
public record Order(String id, String customer, long cents) {}
