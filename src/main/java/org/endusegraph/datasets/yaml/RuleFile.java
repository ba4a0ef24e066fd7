package org.endusegraph.datasets.yaml;

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

/** Reads files of {@code seed-data/rules}: rules that programs apply. Keys are JSON pointers. */
public final class RuleFile {

    private RuleFile() {}

    /** A file of this release, by its name. */
    public static JsonNode read(String name) {
        try (var file = new ClassPathResource("seed-data/rules/" + name).getInputStream()) {
            return JsonMapper.shared()
                    .valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A day; null if there is none. */
    public static @Nullable LocalDate day(JsonNode rule, String key) {
        var day = textOrNull(rule, key);
        return day == null ? null : LocalDate.parse(day);
    }

    /** A text that has to be there. */
    public static String text(JsonNode rule, String key) {
        return rule.at(key).asString();
    }

    /** A text; null if there is none. */
    public static @Nullable String textOrNull(JsonNode rule, String key) {
        return rule.at(key).isMissingNode() ? null : text(rule, key);
    }

    /** The texts of a list; none if there is no list. */
    public static Stream<String> texts(JsonNode rule, String key) {
        return rule.at(key).valueStream().map(JsonNode::asString);
    }
}
