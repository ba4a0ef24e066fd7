package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body of a state or of an international organisation. */
public record PublicBody(
        String id,
        String name,
        List<Name> names,
        @Nullable String description,
        boolean synthetic,
        @Nullable String country,
        @Nullable String region,
        List<Identifier> identifiers,
        BodyFunction function)
        implements Party {

    @Override
    public EntityKind kind() {
        return EntityKind.PUBLIC_BODY;
    }
}
