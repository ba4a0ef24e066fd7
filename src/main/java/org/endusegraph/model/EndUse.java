package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/** A use, or a design for use, that distinguishes people on a protected ground. */
public record EndUse(
        String id,
        String description,
        Trigger trigger,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String place,
        boolean synthetic)
        implements Node {}
