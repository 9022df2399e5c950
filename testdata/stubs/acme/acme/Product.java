package acme;

/** What a catalogue is made of. */
public record Product(String sku, String name) {}
