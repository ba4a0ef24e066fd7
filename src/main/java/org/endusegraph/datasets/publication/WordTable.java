package org.endusegraph.datasets.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;

/** A table of words under {@code seed-data/reference/words}: what publishers write, and what it stands for. */
public record WordTable(Map<String, String> all) {

    private static final String FOLDER = "seed-data/reference/words/";

    /** Reads a file of this release that is one table. */
    public static WordTable read(String file) {
        return of(load(file));
    }

    /** Reads one of the tables of a file of this release, by its name. */
    public static WordTable read(String file, String table) {
        return load(file).get(table) instanceof Map<?, ?> words ? of(words) : new WordTable(Map.of());
    }

    private static Map<?, ?> load(String file) {
        try (var words = new ClassPathResource(FOLDER + file).getInputStream()) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static WordTable of(Map<?, ?> words) {
        var all = new LinkedHashMap<String, String>();
        words.forEach((word, meaning) -> all.put("" + word, "" + meaning));
        return new WordTable(all);
    }

    /** What a word stands for; null if it is not in the table. */
    public @Nullable String get(@Nullable String word) {
        return word == null ? null : all.get(word);
    }

    /** The constant that a word stands for; null if it is not in the table. */
    public <E extends Enum<E>> @Nullable E constant(@Nullable String word, Class<E> type) {
        var name = get(word);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
