package org.endusegraph.screening.ownership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.endusegraph.datasets.yaml.RuleFile;
import org.endusegraph.model.OwnershipRegime;
import org.endusegraph.model.OwnershipRule;
import org.endusegraph.model.Tristate;
import tools.jackson.databind.JsonNode;

/** The rules of {@code seed-data/rules/ownership-rules.yaml}. */
public final class OwnershipRules {

    /** All of them, in the order of the file. */
    public static final List<OwnershipRule> ALL = RuleFile.read("ownership-rules.yaml")
            .valueStream()
            .map(OwnershipRules::rule)
            .toList();

    private OwnershipRules() {}

    /** The rules of some regimes that speak of a day. */
    public static List<OwnershipRule> on(LocalDate day, Collection<OwnershipRegime> regimes) {
        return ALL.stream()
                .filter(rule -> regimes.contains(rule.regime()) && rule.covers(day))
                .toList();
    }

    private static OwnershipRule rule(JsonNode rule) {
        return new OwnershipRule(
                RuleFile.text(rule, "/id"),
                OwnershipRegime.valueOf(RuleFile.text(rule, "/regime")),
                RuleFile.texts(rule, "/lists").toList(),
                rule.at("/threshold").asDouble(),
                rule.at("/inclusive").asBoolean(),
                Tristate.valueOf(RuleFile.text(rule, "/aggregates")),
                rule.at("/control").asBoolean(),
                Tristate.valueOf(RuleFile.text(rule, "/inForce")),
                RuleFile.day(rule, "/from"),
                RuleFile.day(rule, "/to"),
                RuleFile.text(rule, "/text"),
                RuleFile.text(rule, "/source/title"),
                RuleFile.text(rule, "/source/publisher"),
                RuleFile.text(rule, "/source/address"),
                RuleFile.text(rule, "/locator"));
    }
}
