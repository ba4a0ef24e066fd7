package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force on a day say of a transaction.
 *
 * @param origin ISO 3166-1 alpha-2; null if unknown
 * @param destination ISO 3166-1 alpha-2; null if unknown
 * @param rules in the order of the file
 * @param reviewTests what the authority of the origin says that it looks at; empty if none is on record
 * @param foreignListings listings of the recipients on lists of other jurisdictions than that of the origin
 * @param missing what is not known and could change the outcome
 */
public record LicenceAssessment(
        LocalDate date,
        @Nullable String origin,
        @Nullable String destination,
        LicenceOutcome outcome,
        String explanation,
        List<RuleAssessment> rules,
        List<ReviewTest> reviewTests,
        List<Listing> foreignListings,
        List<String> missing) {

    /**
     * What one rule says.
     *
     * @param normId null if none is on record
     * @param applies whether all conditions hold
     * @param outcome what follows from it here
     */
    public record RuleAssessment(
            String id,
            Jurisdiction jurisdiction,
            String article,
            @Nullable String normId,
            String text,
            ConditionResult applies,
            LicenceOutcome outcome,
            List<ConditionAssessment> conditions) {}

    /**
     * What the licensing authority says that it looks at when it is asked for a licence.
     *
     * @param applies whether it does for this transaction
     * @param claimIds where it says so
     */
    public record ReviewTest(
            String id,
            String text,
            List<LicenceConcern> concerns,
            ConditionResult applies,
            List<ConditionAssessment> conditions,
            List<String> claimIds) {}

    /**
     * Whether a condition holds.
     *
     * @param reason in a sentence
     * @param controlStatus what the item was; null if the condition is not about that
     * @param listings on which it rests; maybe empty
     */
    public record ConditionAssessment(
            LicenceCondition condition,
            ConditionResult result,
            String reason,
            @Nullable ControlStatus controlStatus,
            List<Listing> listings) {}
}
