package acme.shop.after;

/** What a customer wants. */
public record Order(String id, String customer, long cents) {}
