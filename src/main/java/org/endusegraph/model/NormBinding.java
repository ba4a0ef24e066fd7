package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a norm binds a state, ISO 3166-1 alpha-2. */
public record NormBinding(
        String id,
        String state,
        BindingMode mode,
        @Nullable PartialDate since,
        @Nullable String note,
        List<Citation> citations,
        boolean synthetic)
        implements Node {}
