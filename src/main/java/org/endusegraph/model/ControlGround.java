package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * An entry that covers a capability of an item.
 *
 * @param classification that the item has the capability; null if it was asked about the capability itself
 * @param classificationStatus how well that is established; null if nobody asserts it, or nobody has to
 */
public record ControlGround(
        ControlEntry entry,
        ControlEntryStatus entryStatus,
        String capabilityId,
        @Nullable ProductCapability classification,
        @Nullable LinkStatus classificationStatus) {}
