package org.endusegraph.datasets.generated;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.model.Basis;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.Share;
import org.jspecify.annotations.Nullable;

/**
 * An invented link.
 *
 * @param productIds of a {@code SUPPLY} or {@code CO_DEVELOPMENT}, in order, 0 to 3; empty for others
 * @param validFrom null if not known
 * @param validTo null if not known; never before {@code validFrom}
 * @param share of an {@code OWNERSHIP}, or null
 * @param audience circles that may see it, within the audiences of its ends and products; null if it is public
 * @param claims at least one, and at least one that asserts the link; in ascending order of id
 */
public record GeneratedLink(
        String id,
        LinkKind kind,
        String fromId,
        String toId,
        List<String> productIds,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Share share,
        @Nullable List<String> audience,
        List<GeneratedClaim> claims) {

    public GeneratedLink {
        productIds = List.copyOf(productIds);
        claims = List.copyOf(claims);
    }

    /** The party that gives its own account, where a claim is one; null: somebody who watches makes the claim. */
    public @Nullable String claimantOf(GeneratedClaim claim) {
        if (claim.basis() != Basis.OWN_ACCOUNT) {
            return null;
        }
        return kind == LinkKind.DEPLOYMENT ? toId : fromId;
    }
}
