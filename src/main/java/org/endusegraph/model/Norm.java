package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article or instrument. {@code prohibits} is empty if it is not about distinction. */
public record Norm(
        String id,
        String instrument,
        @Nullable String article,
        String title,
        NormKind kind,
        ProductDuty productDuty,
        List<ProtectedGround> prohibits,
        @Nullable PartialDate adoptedOn,
        @Nullable PartialDate inForceFrom,
        @Nullable String note,
        List<NormBinding> bindings,
        boolean synthetic)
        implements Node {}
