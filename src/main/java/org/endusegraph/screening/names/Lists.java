package org.endusegraph.screening.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A list of words of {@code seed-data/reference/words}, as YAML gives it. */
final class Lists {

    private static final String FOLDER = "/seed-data/reference/words/";

    private final Map<?, ?> content;

    private Lists(Map<?, ?> content) {
        this.content = content;
    }

    static Lists read(String file) {
        try (InputStream in = Lists.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("no " + FOLDER + file);
            }
            return new Lists((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The texts under a key. */
    List<String> texts(String key) {
        return texts(value(key));
    }

    /** The lists of texts under a key: one list for each name. */
    List<List<String>> groups(String key) {
        return ((List<?>) value(key)).stream().map(Lists::texts).toList();
    }

    /** The entries under a key, each with its fields. */
    List<Map<?, ?>> entries(String key) {
        return ((List<?>) value(key))
                .stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
    }

    /** What the texts under a key stand for. */
    Map<String, String> pairs(String key) {
        var pairs = new HashMap<String, String>();
        ((Map<?, ?>) value(key)).forEach((from, to) -> pairs.put(from.toString(), to.toString()));
        return Map.copyOf(pairs);
    }

    static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(Object::toString).toList();
    }

    private Object value(String key) {
        return Objects.requireNonNull(content.get(key));
    }
}
