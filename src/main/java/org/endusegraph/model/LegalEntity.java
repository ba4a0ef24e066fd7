package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not a natural person; whether a company, a public body or another, its source does not say. */
public record LegalEntity(
        String id,
        String name,
        List<Name> names,
        @Nullable String description,
        boolean synthetic,
        @Nullable String country,
        @Nullable String region,
        List<Identifier> identifiers)
        implements Party {

    @Override
    public EntityKind kind() {
        return EntityKind.LEGAL_ENTITY;
    }
}
