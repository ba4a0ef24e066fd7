package org.endusegraph.model;

/**
 * An entity between suppliers and end users.
 *
 * @param pairsLost pairs that lose every path without it
 * @param pairsThrough pairs with a path through it
 * @param paths paths through it
 */
public record Intermediary(Entity entity, int pairsLost, int pairsThrough, int paths) {}
