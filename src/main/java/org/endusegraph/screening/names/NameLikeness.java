package org.endusegraph.screening.names;

/**
 * How like two names are.
 *
 * @param value   0 to 1; 1 only for the same text
 * @param generic whether nothing that the names share can stand for one party alone
 */
public record NameLikeness(double value, boolean generic) {}
