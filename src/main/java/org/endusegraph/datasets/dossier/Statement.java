package org.endusegraph.datasets.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** One statement of a dossier on its way into the graph: a node, its names and its references. */
final class Statement {

    final String id;
    final List<String> labels;
    final int line;
    final Map<String, Object> properties = new TreeMap<>();
    final List<Map<String, Object>> names = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();

    Statement(String id, int line, String... labels) {
        this.id = id;
        this.line = line;
        this.labels = new ArrayList<>(List.of("Node"));
        this.labels.addAll(List.of(labels));
        properties.put("id", id);
    }

    boolean is(String label) {
        return labels.contains(label);
    }

    /** Sets a property; null leaves it out. */
    Statement with(String key, @Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            properties.put(key, constant.name());
        } else if (value != null) {
            properties.put(key, value);
        }
        return this;
    }

    /** Sets a date as it is written, and beside it the first day of its period for comparisons. */
    Statement withStart(String key, @Nullable PartialDate date) {
        return date == null ? this : with(key, date.text()).with(key + "Day", date.first());
    }

    /** Sets a date as it is written, and beside it the last day of its period for comparisons. */
    Statement withEnd(String key, @Nullable PartialDate date) {
        return date == null ? this : with(key, date.text()).with(key + "Day", date.last());
    }

    /** Refers to other statements, in order. */
    Statement to(String type, Set<String> targetLabels, List<Text> targets) {
        for (var target : targets) {
            var properties = new HashMap<String, Object>();
            properties.put("index", references.size());
            references.add(new Reference(type, target.value(), targetLabels, properties, target.line()));
        }
        return this;
    }

    /** Refers to another statement; null leaves it out. */
    Statement to(String type, Set<String> targetLabels, @Nullable Text target) {
        return target == null ? this : to(type, targetLabels, List.of(target));
    }

    /** The ids that a relationship type refers to, in order. */
    List<String> targets(String type) {
        return references.stream()
                .filter(reference -> reference.type().equals(type))
                .map(Reference::target)
                .toList();
    }

    /** Digest of all that is stored of it: the same digest, the same statement. */
    String digest() {
        var content = new StringBuilder().append(labels).append(properties).append(names);
        references.forEach(reference -> content.append(reference.type())
                .append(reference.target())
                .append(new TreeMap<>(reference.properties())));
        return Digest.of(content.toString().getBytes(StandardCharsets.UTF_8));
    }
}
