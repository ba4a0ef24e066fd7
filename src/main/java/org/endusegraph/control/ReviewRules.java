package org.endusegraph.control;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.datasets.yaml.RuleFile;
import org.endusegraph.model.LicenceConcern;
import org.endusegraph.model.LicenceCondition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The tests of {@code seed-data/rules/review-tests.yaml}. */
final class ReviewRules {

    private static final List<ReviewRule> ALL = RuleFile.read("review-tests.yaml")
            .valueStream()
            .map(ReviewRules::rule)
            .toList();

    private ReviewRules() {}

    /**
     * What a licensing authority says that it looks at.
     *
     * @param origin ISO 3166-1 alpha-2 of the country whose authority says so
     * @param claimIds where it says so
     */
    record ReviewRule(
            String id,
            String origin,
            Period period,
            List<LicenceConcern> concerns,
            List<LicenceCondition> conditions,
            List<String> claimIds,
            String text) {}

    /** The tests of a country's authority on a day, in the order of the file. */
    static Stream<ReviewRule> on(@Nullable String origin, LocalDate day) {
        return ALL.stream()
                .filter(rule -> rule.origin().equals(origin) && rule.period().holds(day));
    }

    private static ReviewRule rule(JsonNode rule) {
        return new ReviewRule(
                RuleFile.text(rule, "/id"),
                RuleFile.text(rule, "/origin"),
                Period.of(rule),
                RuleFile.texts(rule, "/concerns").map(LicenceConcern::valueOf).toList(),
                RuleFile.texts(rule, "/conditions")
                        .map(LicenceCondition::valueOf)
                        .toList(),
                RuleFile.texts(rule, "/claims").toList(),
                RuleFile.text(rule, "/text"));
    }
}
