package org.endusegraph.datasets.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;

/** Word lists of this release: {@code seed-data/words/*.yaml}. */
public final class Words {

    private Words() {}

    /** The words of a list, such as {@code country-names}. */
    public static Map<String, String> of(String list) {
        return texts((Map<?, ?>) read(list));
    }

    /** The words of one part of a list that has several. */
    public static Map<String, String> of(String list, String part) {
        return texts((Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) read(list)).get(part)));
    }

    private static Object read(String list) {
        try (var words = new ClassPathResource("seed-data/words/" + list + ".yaml").getInputStream()) {
            return new Load(LoadSettings.builder().build()).loadFromInputStream(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> texts(Map<?, ?> words) {
        var texts = new TreeMap<String, String>();
        words.forEach((word, meaning) -> texts.put("" + word, "" + meaning));
        return texts;
    }
}
