package org.endusegraph.control;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.datasets.yaml.RuleFile;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.LicenceCondition;
import org.endusegraph.model.LicenceOutcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of {@code seed-data/rules/licence-rules.yaml}. */
final class LicenceRules {

    private static final List<LicenceRule> ALL = RuleFile.read("licence-rules.yaml")
            .valueStream()
            .map(LicenceRules::rule)
            .toList();

    private LicenceRules() {}

    /**
     * When an export needs a licence.
     *
     * @param normId the article; null if none is on record
     * @param outcome what follows if all conditions hold
     * @param unclear what follows if none fails and one is not known
     */
    record LicenceRule(
            String id,
            Jurisdiction jurisdiction,
            String article,
            @Nullable String normId,
            Period period,
            List<LicenceCondition> conditions,
            LicenceOutcome outcome,
            LicenceOutcome unclear,
            String text) {}

    /** The rules in force on a day, in the order of the file. */
    static Stream<LicenceRule> on(LocalDate day) {
        return ALL.stream().filter(rule -> rule.period().holds(day));
    }

    private static LicenceRule rule(JsonNode rule) {
        return new LicenceRule(
                RuleFile.text(rule, "/id"),
                Jurisdiction.valueOf(RuleFile.text(rule, "/jurisdiction")),
                RuleFile.text(rule, "/article"),
                RuleFile.textOrNull(rule, "/norm"),
                Period.of(rule),
                RuleFile.texts(rule, "/conditions")
                        .map(LicenceCondition::valueOf)
                        .toList(),
                LicenceOutcome.valueOf(RuleFile.text(rule, "/outcome")),
                LicenceOutcome.valueOf(RuleFile.text(rule, "/unclear")),
                RuleFile.text(rule, "/text"));
    }
}
