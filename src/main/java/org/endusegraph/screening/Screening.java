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
     * @param verdict that of the best match that is of concern and that nobody has decided to be another
     * @param matches those first of which the verdict is the best, each the best first
     */
    public record Result(@Nullable String reference, String name, Score.Verdict verdict, List<Match> matches) {}

    /**
     * A party that a counterparty may be.
     *
     * @param score 0 to 1, never 1
     * @param features what made the score
     * @param concerns why it is of concern; empty if nothing is on record
     * @param listings those that hold, of the party and of those that are the same
     * @param path the best supply path from it, or from one that is the same, to a high-risk end user; null if none was found or asked for
     * @param sameAsIds the parties that are the same
     * @param decision that holds about the counterparty and the party; null if there is none
     * @param decisionUnderOtherName one about the same reference under a clearly different name, which is not applied; null if there is none
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
            @Nullable MatchDecision decision,
            @Nullable MatchDecision decisionUnderOtherName) {}

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
