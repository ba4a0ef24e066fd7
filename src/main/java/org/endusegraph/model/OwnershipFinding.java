package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an ownership rule says of a party on a day.
 *
 * @param partyId the party
 * @param day the day for which owners, listings and the rule were looked at
 * @param caught YES: the known shares are enough; UNKNOWN: they may be, since shares, owners further up, the rule's force or its adding up are not
 *     known, or since there is control that has to be judged
 * @param reason in a sentence
 * @param steps the arithmetic, from the owners that are listed to the party, which comes last
 */
public record OwnershipFinding(
        OwnershipRule rule, String partyId, LocalDate day, Tristate caught, String reason, List<Step> steps) {

    /**
     * The owners of one party that count.
     *
     * @param shareMin what they own at least, in per cent, as the rule counts it
     * @param shareMax what they may own at most
     */
    public record Step(String ownedId, List<Term> terms, double shareMin, double shareMax) {}

    /**
     * An owner that counts.
     *
     * @param linkId the link by which it owns or controls: that which says most for certain
     * @param mostLinkId the link that leaves open the most, if that is another: both are accounts of one share
     * @param control whether it controls by other means than shares; then both shares are 0
     * @param listingId the listing because of which it counts; null if it counts because listed parties own it, or may
     */
    public record Term(
            String ownerId,
            String linkId,
            @Nullable String mostLinkId,
            double shareMin,
            double shareMax,
            boolean control,
            @Nullable String listingId) {}
}
