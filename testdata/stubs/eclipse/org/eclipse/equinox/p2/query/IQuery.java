package org.eclipse.equinox.p2.query;

/** A query over a queryable. */
public interface IQuery<T> {}
