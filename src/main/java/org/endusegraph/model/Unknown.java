package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody says is not known, or withheld. Empty {@code countries} and {@code kinds} mean any. It is about entities,
 * capabilities, or both.
 */
public record Unknown(
        String id,
        String question,
        Answer answer,
        @Nullable UnknownReason reason,
        List<String> aboutIds,
        List<String> capabilityIds,
        List<String> countries,
        List<EntityKind> kinds,
        boolean synthetic)
        implements Node {}
