package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/** That a party is on a list, or was. */
public record Listing(
        String id,
        String partyId,
        String listId,
        @Nullable String programme,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String citation,
        @Nullable String role,
        boolean synthetic)
        implements Node {}
