package org.endusegraph.datasets.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;

/** Tables of words and what they mean: files of {@code seed-data/words}. */
public final class Words {

    private Words() {}

    /** A table by the name of its file, in its order. */
    public static Map<String, String> table(String name) {
        try (var words = new ClassPathResource("seed-data/words/" + name + ".yaml").getInputStream()) {
            var table = new LinkedHashMap<String, String>();
            ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(words))
                    .forEach((word, meaning) -> table.put("" + word, "" + meaning));
            return table;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
