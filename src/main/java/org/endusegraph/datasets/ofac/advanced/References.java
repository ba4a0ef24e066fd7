package org.endusegraph.datasets.ofac.advanced;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.endusegraph.datasets.file.XmlElement;
import org.jspecify.annotations.Nullable;

/** The values that the file refers to by number: types, countries, scripts, lists. */
final class References {

    private final Map<String, XmlElement> values = new HashMap<>();

    /** Adds the values of a {@code ReferenceValueSets}. */
    void add(XmlElement sets) {
        sets.children().flatMap(XmlElement::children).forEach(value -> {
            if (value.attribute("ID") != null) {
                values.put(value.name() + " " + value.attribute("ID"), value);
            }
        });
    }

    /** The text of a value, such as {@code A.K.A.} for an {@code AliasType}; empty if there is none. */
    String text(String type, @Nullable String id) {
        var value = values.get(type + " " + id);
        return value == null ? "" : Objects.requireNonNullElse(value.text(), "");
    }

    /** An attribute of a value; null if there is none. */
    @Nullable
    String attribute(String type, @Nullable String id, String attribute) {
        var value = values.get(type + " " + id);
        return value == null ? null : value.attribute(attribute);
    }
}
