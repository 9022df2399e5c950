package dev.heed.model;

/**
 * A type parameter of a class or method.
 *
 * @param bound the first bound, {@code Object} when none is written
 */
public record TypeParam(String name, TypeName bound) {}
