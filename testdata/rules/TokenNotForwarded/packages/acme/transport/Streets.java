package acme.transport;

/** Its members are those of its parent. */
public class Streets extends Lanes {}
