package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A natural person. The seed data names only those whom an authority has listed. */
public record Person(
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
        return EntityKind.PERSON;
    }
}
