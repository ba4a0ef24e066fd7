package org.endusegraph.datasets.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one mapping of a file: what stands under each, and whether anybody asked for it. */
final class Keys {

    private final Mistakes mistakes;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Keys(MappingNode node, Mistakes mistakes) {
        this.mistakes = mistakes;
        this.line = lineOf(node);
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, entry.getValueNode()) != null) {
                mistakes.note(lineOf(entry.getKeyNode()), "'" + key + "' is written twice; keep one");
            }
            lines.put(key, lineOf(entry.getKeyNode()));
        }
    }

    /** The line of the mapping. */
    int line() {
        return line;
    }

    /** The line of a key; that of the mapping if the key is missing. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** All keys, in order. */
    List<String> all() {
        return List.copyOf(values.keySet());
    }

    /** Asks whether there is a key. */
    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** Asks for what stands under a key; null if the key is missing. */
    @Nullable
    Node value(String key) {
        asked.add(key);
        return values.get(key);
    }

    /** Notes every key that nobody asked for. */
    void done() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                mistakes.note(line(key), "'" + key + "' is not a field here; " + instead(key));
            }
        }
    }

    private String instead(String key) {
        var nearest = Spelling.nearest(key, asked);
        return nearest != null ? "did you mean '" + nearest + "'?" : "the fields are " + String.join(", ", asked);
    }

    /** The line on which a part of the file starts, from 1. */
    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
