package org.endusegraph.control;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.endusegraph.control.LicenceRules.LicenceRule;
import org.endusegraph.control.ReviewRules.ReviewRule;
import org.endusegraph.model.ConditionResult;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.LicenceAssessment;
import org.endusegraph.model.LicenceAssessment.ConditionAssessment;
import org.endusegraph.model.LicenceAssessment.ReviewTest;
import org.endusegraph.model.LicenceAssessment.RuleAssessment;
import org.endusegraph.model.LicenceOutcome;

/** Goes through the rules in force on its day, one by one. The strongest of what follows is the outcome. */
final class Assessing {

    private Assessing() {}

    static LicenceAssessment of(TransactionOnRecord recorded) {
        var conditions = new Conditions(recorded);
        var rules = LicenceRules.on(recorded.transaction().date())
                .filter(rule -> rule.jurisdiction() != Jurisdiction.US || recorded.hasUsPart())
                .map(rule -> assess(rule, conditions))
                .toList();
        var outcome = rules.stream()
                .map(RuleAssessment::outcome)
                .min(Comparator.naturalOrder())
                .orElse(LicenceOutcome.CANNOT_TELL);
        return new LicenceAssessment(
                recorded.transaction().date(),
                recorded.origin(),
                recorded.destination(),
                outcome,
                explanation(outcome, rules),
                rules,
                ReviewRules.on(recorded.origin(), recorded.transaction().date())
                        .map(rule -> test(rule, conditions))
                        .toList(),
                recorded.foreignListings(),
                missing(recorded, rules));
    }

    private static RuleAssessment assess(LicenceRule rule, Conditions conditions) {
        var assessed = rule.conditions().stream().map(conditions::assess).toList();
        var applies = applies(assessed);
        return new RuleAssessment(
                rule.id(),
                rule.jurisdiction(),
                rule.article(),
                rule.normId(),
                rule.text(),
                applies,
                switch (applies) {
                    case MET -> rule.outcome();
                    case UNKNOWN -> rule.unclear();
                    case NOT_MET -> LicenceOutcome.NO_CONTROL_FOUND;
                },
                assessed);
    }

    private static ReviewTest test(ReviewRule rule, Conditions conditions) {
        var assessed = rule.conditions().stream().map(conditions::assess).toList();
        return new ReviewTest(rule.id(), rule.text(), rule.concerns(), applies(assessed), assessed, rule.claimIds());
    }

    private static ConditionResult applies(List<ConditionAssessment> conditions) {
        var results = conditions.stream().map(ConditionAssessment::result).collect(Collectors.toSet());
        if (results.contains(ConditionResult.NOT_MET)) {
            return ConditionResult.NOT_MET;
        }
        return results.contains(ConditionResult.UNKNOWN) ? ConditionResult.UNKNOWN : ConditionResult.MET;
    }

    private static String explanation(LicenceOutcome outcome, List<RuleAssessment> rules) {
        var articles = rules.stream()
                .filter(rule -> rule.outcome() == outcome)
                .map(RuleAssessment::article)
                .collect(Collectors.joining("; "));
        return switch (outcome) {
            case AUTHORISATION_REQUIRED -> "All conditions are met of: " + articles + ".";
            case NOTIFY_AUTHORITY ->
                "The exporter has to notify the authority, which decides whether a licence is needed: " + articles
                        + ".";
            case AUTHORITY_MAY_REQUIRE ->
                "No condition fails and not all are known of: " + articles + ". The authority may require a licence.";
            case CANNOT_TELL ->
                rules.isEmpty()
                        ? "No rule on record speaks of this day and place."
                        : "What is not known decides: " + articles + ".";
            case NO_CONTROL_FOUND ->
                "A condition fails of each rule on record, or the rule is only named: see 'rules' and 'missing'.";
        };
    }

    /** Reasons of what is not known, of rules of which no condition fails. */
    private static List<String> missing(TransactionOnRecord recorded, List<RuleAssessment> rules) {
        var missing = new LinkedHashSet<String>();
        rules.stream()
                .filter(rule -> rule.applies() == ConditionResult.UNKNOWN)
                .flatMap(rule -> rule.conditions().stream()
                        .filter(condition -> condition.result() == ConditionResult.UNKNOWN)
                        .map(condition -> rule.article() + ": " + condition.reason()))
                .forEach(missing::add);
        if (!recorded.hasUsPart()) {
            missing.add(
                    "Whether the item is of US origin, or holds enough that is, is not on record: US rules were not gone through.");
        }
        return List.copyOf(missing);
    }
}
