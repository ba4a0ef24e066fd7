package org.endusegraph.datasets.bods;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a statement. What is missing has no text and no items. */
record Node(@Nullable JsonNode json) {

    /** What stands at the end of a path of keys. */
    Node at(String... path) {
        var node = json;
        for (var key : path) {
            node = node == null ? null : node.get(key);
        }
        return new Node(node);
    }

    /** Its text; null if it has none, or a blank one. */
    @Nullable
    String text() {
        var text = json == null || json.isNull() || !json.isValueNode()
                ? ""
                : json.asString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The text at the end of a path. */
    @Nullable
    String text(String... path) {
        return at(path).text();
    }

    /** Its number; null if it has none. */
    @Nullable
    Double number() {
        return json != null && json.isNumber() ? json.doubleValue() : null;
    }

    /** Its items, if it is a list. */
    List<Node> items() {
        return json == null || !json.isArray()
                ? List.of()
                : Stream.iterate(0, i -> i < json.size(), i -> i + 1)
                        .map(i -> new Node(json.get(i)))
                        .toList();
    }

    /** The texts of its items. */
    List<String> texts() {
        return items().stream()
                .map(Node::text)
                .filter(text -> text != null)
                .map(text -> "" + text)
                .toList();
    }

    boolean isObject() {
        return json != null && json.isObject();
    }

    boolean isTrue() {
        return json != null && json.isBoolean() && json.booleanValue();
    }
}
