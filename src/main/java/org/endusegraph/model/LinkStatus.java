package org.endusegraph.model;

import java.time.LocalDate;
import java.util.Collection;
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

    /**
     * The published rule: the status that claims about one statement give it, on what was published by {@code knownAt}
     * (all of it, if null). The first rule that holds decides; withdrawn claims count no longer.
     *
     * @return null if no claim known by then asserts the statement
     */
    public static @Nullable LinkStatus of(Collection<Claim> claims, @Nullable LocalDate knownAt) {
        var tally = new Tally();
        for (var claim : claims) {
            if (claim.isKnown(knownAt)) {
                tally.count(claim.stance(), claim.basis(), claim.stands(knownAt));
            }
        }
        return tally.status();
    }

    /** Counts claims about one statement that are known, and says what status they give it. */
    public static final class Tally {

        private boolean asserted;
        private boolean standing;
        private boolean established;
        private boolean inspected;
        private boolean denied;
        private boolean contradicted;

        /**
         * Counts a claim.
         *
         * @param stands whether it was not withdrawn
         */
        public void count(Stance stance, Basis basis, boolean stands) {
            boolean official = basis == Basis.OFFICIAL_RECORD;
            switch (stance) {
                case ASSERTS -> {
                    asserted = true;
                    standing |= stands;
                    established |= stands && (official || basis == Basis.OWN_ACCOUNT);
                    inspected |= stands && basis == Basis.INSPECTED_EVIDENCE;
                }
                case DENIES -> {
                    denied |= stands;
                    contradicted |= stands && official;
                }
                case CANNOT_CONFIRM -> {}
            }
        }

        /** The status; null if none of the claims asserts the statement. */
        public @Nullable LinkStatus status() {
            if (!asserted) {
                return null;
            }
            if (!standing || contradicted) {
                return REFUTED;
            }
            if (established) {
                return CONFIRMED;
            }
            if (denied) {
                return DISPUTED;
            }
            return inspected ? REPORTED : ALLEGED;
        }
    }
}
