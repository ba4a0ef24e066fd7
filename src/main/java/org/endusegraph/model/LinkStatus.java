package org.endusegraph.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well a statement is established, strongest first. */
public enum LinkStatus {
    CONFIRMED,
    REPORTED,
    ALLEGED,
    DISPUTED,
    REFUTED;

    /** Whether it is at least so well established. */
    public boolean atLeast(LinkStatus least) {
        return compareTo(least) <= 0;
    }

    /** The weaker of the two. */
    public LinkStatus weaker(LinkStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The published rule: the status that claims about one statement give it, on what was published by {@code knownAt}
     * (all of it, if null). The first rule that holds decides; withdrawn claims count no longer.
     *
     * @return null if no claim known by then asserts the statement
     */
    public static @Nullable LinkStatus of(Collection<Claim> claims, @Nullable LocalDate knownAt) {
        var known = claims.stream().filter(claim -> claim.isKnown(knownAt)).toList();
        var asserting =
                known.stream().filter(claim -> claim.stance() == Stance.ASSERTS).toList();
        if (asserting.isEmpty()) {
            return null;
        }
        var standing = asserting.stream().filter(claim -> claim.stands(knownAt)).toList();
        var denials = known.stream()
                .filter(claim -> claim.stance() == Stance.DENIES && claim.stands(knownAt))
                .toList();
        if (standing.isEmpty() || anyOn(denials, Basis.OFFICIAL_RECORD)) {
            return REFUTED;
        }
        if (anyOn(standing, Basis.OWN_ACCOUNT) || anyOn(standing, Basis.OFFICIAL_RECORD)) {
            return CONFIRMED;
        }
        if (!denials.isEmpty()) {
            return DISPUTED;
        }
        return anyOn(standing, Basis.INSPECTED_EVIDENCE) ? REPORTED : ALLEGED;
    }

    private static boolean anyOn(List<Claim> claims, Basis basis) {
        return claims.stream().anyMatch(claim -> claim.basis() == basis);
    }
}
