package org.endusegraph.screening;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.model.Listing;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.SupplyPath;
import org.jspecify.annotations.Nullable;

/**
 * What came out for counterparties, and on what.
 *
 * @param results one for each counterparty, in the same order
 * @param asOf day on which listings, owners and rules held
 * @param knownAt day by which things had been published; null for all
 * @param matcherVersion the same version gives the same scores
 * @param graphVersion version of the graph whose names were compared
 * @param datasets those that there were, by id
 */
public record Screening(
        List<Result> results,
        LocalDate asOf,
        @Nullable LocalDate knownAt,
        String matcherVersion,
        String graphVersion,
        List<ScreenedDataset> datasets) {

    /**
     * What came out for one counterparty.
     *
     * @param reference as it was given; null if none was
     * @param matches the best first
     */
    public record Result(@Nullable String reference, String name, Score.Verdict verdict, List<Match> matches) {}

    /**
     * A party that a counterparty may be.
     *
     * @param score 0 to 1, never 1
     * @param features what made the score
     * @param concerns why it is of concern; empty if nothing is on record
     * @param listings those that hold, of the party and of those that are the same
     * @param path the best supply path to a high-risk end user; null if there is none, or it was not asked for
     * @param sameAsIds the parties that are the same
     * @param decision that holds about the counterparty and the party; null if there is none
     */
    public record Match(
            String partyId,
            double score,
            Score.Verdict verdict,
            List<Feature> features,
            List<Concern> concerns,
            List<Listing> listings,
            List<OwnershipFinding> ownership,
            @Nullable SupplyPath path,
            List<String> sameAsIds,
            @Nullable MatchDecision decision) {}

    /**
     * A dataset that was screened against.
     *
     * @param edition or the one that is being loaded
     * @param digest SHA-256 of its files; null if it is not complete, was loaded after the names were read that were compared, or holds what the
     *     reader may not see
     */
    public record ScreenedDataset(
            String id, PartialDate edition, @Nullable String digest) {}
}
