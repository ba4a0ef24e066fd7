package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that joins two entities, the way that goods, parts or control flow. {@code share} goes with {@code OWNERSHIP};
 * {@code indirect} says that the first holds it through others;
 * {@code place} and {@code use} with {@code DEPLOYMENT}; all may be null.
 */
public record Link(
        String id,
        LinkKind kind,
        String fromId,
        String toId,
        List<String> productIds,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable Share share,
        boolean indirect,
        @Nullable String place,
        @Nullable String statedPurpose,
        @Nullable String use,
        boolean synthetic)
        implements Node {

    /** Whether it is equity, which is not a delivery. */
    public boolean isEquity() {
        return kind == LinkKind.OWNERSHIP;
    }
}
