package org.endusegraph.datasets.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of an XML file: its attributes, its text, the elements in it. Names are local names. Blank text counts as none. */
public final class XmlElement {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    /** Adds to its text; returns how long that is now. */
    int write(String more) {
        return text.append(more).length();
    }

    /** Its local name. */
    public String name() {
        return name;
    }

    /** Where it starts, from 1. */
    public int line() {
        return line;
    }

    /** Its text without what is in other elements; null if there is none. */
    public @Nullable String text() {
        return blankToNull(text.toString());
    }

    /** An attribute; null if it is missing or blank. */
    public @Nullable String attribute(String key) {
        var value = attributes.get(key);
        return value == null ? null : blankToNull(value);
    }

    /** The elements in it, in order. */
    public Stream<XmlElement> children() {
        return children.stream();
    }

    /** The elements in it with a name, in order. */
    public List<XmlElement> all(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** The elements at the end of a path of names, such as {@code akaList/aka}, in order. */
    public Stream<XmlElement> path(String path) {
        var elements = Stream.of(this);
        for (var step : path.split("/", -1)) {
            elements = elements.flatMap(element -> element.all(step).stream());
        }
        return elements;
    }

    /** The first element at the end of a path. */
    public Optional<XmlElement> first(String path) {
        return path(path).findFirst();
    }

    /** The text of the first element at the end of a path; null if there is none. */
    public @Nullable String textAt(String path) {
        return first(path).map(XmlElement::text).orElse(null);
    }

    private static @Nullable String blankToNull(String value) {
        var stripped = value.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
