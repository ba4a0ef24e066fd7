package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one claimant says of one statement. {@code sourceIds} are the documents cited, originals in place of copies. */
public record Claim(
        String id,
        String aboutId,
        Stance stance,
        String claimantId,
        Channel channel,
        @Nullable PartialDate statedOn,
        @Nullable PartialDate publishedOn,
        @Nullable PartialDate withdrawnOn,
        String summary,
        Basis basis,
        List<Citation> citations,
        List<String> sourceIds,
        boolean synthetic)
        implements Node {

    /** Whether the public could read it on that day: published by then for certain. Always, if {@code day} is null. */
    public boolean isKnown(@Nullable LocalDate day) {
        return day == null || (publishedOn != null && !publishedOn.last().isAfter(day));
    }

    /** Whether it had not been withdrawn by that day (ever, if {@code day} is null). */
    public boolean stands(@Nullable LocalDate day) {
        return withdrawnOn == null || (day != null && withdrawnOn.last().isAfter(day));
    }
}
