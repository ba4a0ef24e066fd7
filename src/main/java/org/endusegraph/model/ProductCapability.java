package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/** That a product has a capability, or had. A capability says nothing yet about use. */
public record ProductCapability(
        String id,
        String productId,
        String capabilityId,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        boolean synthetic)
        implements Node {}
