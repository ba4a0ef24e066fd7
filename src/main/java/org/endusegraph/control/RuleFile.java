package org.endusegraph.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of {@code seed-data/rules}. */
final class RuleFile {

    private RuleFile() {}

    static JsonNode read(String name) {
        try (var file = new ClassPathResource("seed-data/rules/" + name).getInputStream()) {
            return JsonMapper.shared()
                    .valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Period period(JsonNode rule) {
        return new Period(day(rule, "/from"), day(rule, "/to"));
    }

    private static @Nullable LocalDate day(JsonNode rule, String key) {
        var day = textOrNull(rule, key);
        return day == null ? null : LocalDate.parse(day);
    }

    static String text(JsonNode rule, String key) {
        return rule.at(key).asString();
    }

    static @Nullable String textOrNull(JsonNode rule, String key) {
        return rule.at(key).isMissingNode() ? null : text(rule, key);
    }

    static Stream<String> texts(JsonNode rule, String key) {
        return rule.at(key).valueStream().map(JsonNode::asString);
    }
}
