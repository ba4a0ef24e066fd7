package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/** A list of parties. {@code country} goes with {@link Jurisdiction#OTHER}: whose law it is, as an ISO 3166-1 code. */
public record PartyList(
        String id,
        String name,
        PartyListKind kind,
        Jurisdiction jurisdiction,
        @Nullable String country,
        String authorityId,
        boolean synthetic)
        implements Node {}
