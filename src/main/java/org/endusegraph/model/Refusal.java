package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A licence that was refused or revoked, for essentially the same item and the same end user.
 *
 * @param reason how the item is the same
 * @param explanation the same, in a sentence
 * @param capabilityIds what makes the item the same; empty if it is the same product, and what that can do is not on record
 * @param affiliation by which links the end user asked about is part of that of the decision; null if it is the same
 * @param knownAt the day of knowledge that was asked for, or null
 */
public record Refusal(
        LicenceDecision decision,
        ItemSameness reason,
        String explanation,
        List<String> capabilityIds,
        @Nullable SupplyPath affiliation,
        @Nullable LocalDate knownAt) {}
