package org.endusegraph.screening.ownership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.endusegraph.model.OwnershipRegime;
import org.endusegraph.model.OwnershipRule;
import org.endusegraph.model.Tristate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of {@code seed-data/rules/ownership-rules.yaml}. */
public final class OwnershipRules {

    /** All of them, in the order of the file. */
    public static final List<OwnershipRule> ALL = read();

    private OwnershipRules() {}

    /** The rules of some regimes that speak of a day. */
    public static List<OwnershipRule> on(LocalDate day, Collection<OwnershipRegime> regimes) {
        return ALL.stream()
                .filter(rule -> regimes.contains(rule.regime()) && rule.covers(day))
                .toList();
    }

    private static List<OwnershipRule> read() {
        try (var file = new ClassPathResource("seed-data/rules/ownership-rules.yaml").getInputStream()) {
            var rules = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return JsonMapper.shared()
                    .<JsonNode>valueToTree(rules)
                    .valueStream()
                    .map(OwnershipRules::rule)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static OwnershipRule rule(JsonNode rule) {
        return new OwnershipRule(
                text(rule, "/id"),
                OwnershipRegime.valueOf(text(rule, "/regime")),
                rule.at("/lists").valueStream().map(JsonNode::asString).toList(),
                rule.at("/threshold").asDouble(),
                rule.at("/inclusive").asBoolean(),
                Tristate.valueOf(text(rule, "/aggregates")),
                rule.at("/control").asBoolean(),
                Tristate.valueOf(text(rule, "/inForce")),
                day(rule.at("/from")),
                day(rule.at("/to")),
                text(rule, "/text"),
                text(rule, "/source/title"),
                text(rule, "/source/publisher"),
                text(rule, "/source/address"),
                text(rule, "/locator"));
    }

    private static String text(JsonNode rule, String key) {
        return rule.at(key).asString();
    }

    private static @Nullable LocalDate day(JsonNode day) {
        return day.isMissingNode() ? null : LocalDate.parse(day.asString());
    }
}
