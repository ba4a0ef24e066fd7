package org.endusegraph.screening;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.endusegraph.datasets.yaml.RuleFile;
import tools.jackson.databind.JsonNode;

/**
 * What is known of registers: {@code seed-data/rules/registers.yaml}.
 *
 * @param world     the form of numbers that are of one party alone, by scheme
 * @param companies the form of numbers in the one register of companies of a country, by country
 * @param regions   countries whose states or provinces keep a register each
 * @param oneEach   the form of numbers of which everybody has one, by scheme
 * @param aliases   schemes by their other names
 */
record Registers(
        Map<String, Pattern> world,
        Map<String, Pattern> companies,
        Set<String> regions,
        Map<String, Pattern> oneEach,
        Map<String, String> aliases) {

    static final Registers KNOWN = read();

    private static Registers read() {
        var all = RuleFile.read("registers.yaml");
        return new Registers(
                forms(all.at("/world")),
                forms(all.at("/companies")),
                RuleFile.texts(all, "/regions").collect(Collectors.toUnmodifiableSet()),
                forms(all.at("/one-each")),
                all.at("/aliases")
                        .propertyStream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, alias -> alias.getValue().asString())));
    }

    private static Map<String, Pattern> forms(JsonNode forms) {
        return forms.propertyStream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        form -> Pattern.compile(form.getValue().asString())));
    }
}
