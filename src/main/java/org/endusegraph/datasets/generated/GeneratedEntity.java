package org.endusegraph.datasets.generated;

import java.util.List;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * An invented party or product.
 *
 * @param country ISO 3166-1 code of a place where nobody lives, such as {@code AQ}; null of products, and if it is not known
 * @param function of a public body; null of others
 * @param audience circles that may see it, at least one; null if it is public
 */
public record GeneratedEntity(
        String id,
        EntityKind kind,
        String name,
        @Nullable String country,
        @Nullable BodyFunction function,
        @Nullable List<String> audience) {}
