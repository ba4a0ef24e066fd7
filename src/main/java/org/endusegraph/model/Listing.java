package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a party is on a list, or was. Of a list that gives no dates, {@code from} and {@code to} are the first and the last day that it can
 * have been on it, after the editions that were loaded. {@code firstSeen} and {@code lastSeen} are the days of the first and the last
 * edition that has it; both null if it comes from a dossier. {@code eccns} are the codes of the US Commerce Control List that requirement and
 * policy name.
 */
public record Listing(
        String id,
        String partyId,
        String listId,
        @Nullable String programme,
        @Nullable PartialDate from,
        @Nullable DateBasis fromBasis,
        @Nullable PartialDate to,
        @Nullable DateBasis toBasis,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        @Nullable String citation,
        @Nullable String role,
        @Nullable String licenceRequirement,
        @Nullable String licencePolicy,
        List<String> eccns,
        @Nullable String remarks,
        boolean synthetic)
        implements Node {

    /**
     * Whether the party was on the list on a day, as far as was known on another: its days may be open.
     *
     * @param asOf null for ever
     * @param knownAt null for now; what no edition or date tells of is known only now
     */
    public boolean holds(@Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
        if (knownAt != null) {
            var known = fromBasis == DateBasis.BETWEEN_EDITIONS || from == null ? firstSeen : from.first();
            if (known == null || known.isAfter(knownAt)) {
                return false;
            }
        }
        if (asOf == null) {
            return true;
        }
        boolean begun = from == null || !from.first().isAfter(asOf);
        return begun && (to == null || !to.last().isBefore(asOf) || isClosedAfter(knownAt));
    }

    /** Whether the end is one that follows from an edition, and that edition was not there yet. */
    private boolean isClosedAfter(@Nullable LocalDate knownAt) {
        return toBasis == DateBasis.BETWEEN_EDITIONS
                && to != null
                && knownAt != null
                && !to.last().isBefore(knownAt);
    }
}
