package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * That a supplier reaches an end user.
 *
 * @param supplier where the best path starts
 * @param endUser where it ends
 * @param path the best path between them
 * @param hops how many links it has
 * @param firstRecipient the first party after the start that a {@code SUPPLY} or {@code DEPLOYMENT} reaches; null if none does
 * @param partiesBetween how many parties lie between its ends, suppliers that hops name counted in
 */
public record Exposure(
        Entity supplier,
        Entity endUser,
        SupplyPath path,
        int hops,
        @Nullable Party firstRecipient,
        int partiesBetween) {}
