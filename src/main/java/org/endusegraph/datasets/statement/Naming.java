package org.endusegraph.datasets.statement;

import java.util.Map;
import java.util.TreeMap;
import org.endusegraph.catalogue.Scripts;
import org.endusegraph.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * A name of a statement.
 *
 * @param language a BCP 47 tag; null if unknown
 */
public record Naming(String text, @Nullable String language, NameKind kind) {

    Map<String, Object> stored() {
        var name = new TreeMap<String, Object>();
        name.put("text", text);
        name.put("script", Scripts.of(text));
        name.put("latin", Scripts.latin(text));
        name.put("kind", kind.name());
        if (language != null) {
            name.put("language", language);
        }
        return name;
    }
}
