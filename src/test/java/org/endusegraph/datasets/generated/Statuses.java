package org.endusegraph.datasets.generated;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.model.Channel;
import org.endusegraph.model.Claim;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Statuses of generated links, by the published rule. */
final class Statuses {

    private Statuses() {}

    /** For a reader who sees all claims; on what was published by {@code knownAt}, or on all if it is null. */
    static @Nullable LinkStatus of(GeneratedLink link, @Nullable LocalDate knownAt) {
        var claims = link.claims().stream()
                .map(claim -> new Claim(
                        claim.id(),
                        link.id(),
                        claim.stance(),
                        "",
                        Channel.OTHER,
                        null,
                        date(claim.publishedOn()),
                        date(claim.withdrawnOn()),
                        "",
                        claim.basis(),
                        List.of(),
                        List.of(),
                        true))
                .toList();
        return LinkStatus.of(claims, knownAt);
    }

    private static @Nullable PartialDate date(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day.toString());
    }
}
