package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A university or research institute. */
public record University(
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
        return EntityKind.UNIVERSITY;
    }
}
