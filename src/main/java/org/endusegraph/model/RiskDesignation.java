package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a party, a function or a territory counts as high-risk. All conditions that are not null must hold. */
public record RiskDesignation(
        String id,
        String reason,
        @Nullable BodyFunction function,
        @Nullable String country,
        @Nullable String territory,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<String> restsOnClaimIds,
        List<String> restsOnListingIds,
        List<String> groupIds,
        boolean synthetic)
        implements Node {}
