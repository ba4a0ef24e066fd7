package org.endusegraph.datasets.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.endusegraph.catalogue.Scripts;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** One statement on its way into the graph: a node, its names and its references. */
public final class Statement {

    /** Characters of a name by which statements are sorted: an index holds no long texts. */
    private static final int SORTED_BY = 300;

    private final String id;
    private final int line;
    private final List<String> labels = new ArrayList<>(List.of("Node"));
    private final Map<String, Object> properties = new TreeMap<>();
    private final List<Naming> names = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /**
     * @param line where it stands in its file, from 1
     * @param labels beside {@code Node}
     */
    public Statement(String id, int line, String... labels) {
        this.id = id;
        this.line = line;
        this.labels.addAll(List.of(labels));
        properties.put("id", id);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Where it stands in its file, from 1. */
    public int line() {
        return line;
    }

    /** Its labels, {@code Node} first. */
    public List<String> labels() {
        return Collections.unmodifiableList(labels);
    }

    /** Whether it has a label. */
    public boolean is(String label) {
        return labels.contains(label);
    }

    /** Its properties so far. */
    public Map<String, Object> properties() {
        return Collections.unmodifiableMap(properties);
    }

    /** Its names so far, the usual one first. */
    public List<Naming> names() {
        return Collections.unmodifiableList(names);
    }

    /** Its references so far, in order. */
    public List<Reference> references() {
        return Collections.unmodifiableList(references);
    }

    /** Sets a property; null leaves it out. */
    public Statement with(String key, @Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            properties.put(key, constant.name());
        } else if (value != null) {
            properties.put(key, value);
        }
        return this;
    }

    /** Sets a date as it is written, and beside it the first day of its period for comparisons. */
    public Statement withStart(String key, @Nullable PartialDate date) {
        return date == null ? this : with(key, date.text()).with(key + "Day", date.first());
    }

    /** Sets a date as it is written, and beside it the last day of its period for comparisons. */
    public Statement withEnd(String key, @Nullable PartialDate date) {
        return date == null ? this : with(key, date.text()).with(key + "Day", date.last());
    }

    /** Sets the usual name, by which it is also sorted. */
    public Statement named(String primary) {
        return with("name", primary).named(primary, null, NameKind.PRIMARY);
    }

    /** Adds a name, in a language (a BCP 47 tag, or null). */
    public Statement named(String text, @Nullable String language, NameKind kind) {
        names.add(new Naming(text, language, kind));
        return this;
    }

    /** Refers to other statements, in order. */
    public Statement to(String type, Set<String> targetLabels, List<Text> targets) {
        targets.forEach(target -> refer(type, target, targetLabels, Map.of()));
        return this;
    }

    /** Refers to another statement; null leaves it out. */
    public Statement to(String type, Set<String> targetLabels, @Nullable Text target) {
        return target == null ? this : to(type, targetLabels, List.of(target));
    }

    /** Refers to another statement. */
    public Statement to(String type, String target) {
        refer(type, new Text(target, line), Set.of(), Map.of());
        return this;
    }

    /** Cites a source. */
    public Statement cites(Text source, String locator) {
        refer("CITES", source, Set.of("Source"), Map.of("locator", locator));
        return this;
    }

    private void refer(String type, Text target, Set<String> targetLabels, Map<String, Object> more) {
        var all = new HashMap<String, Object>(more);
        all.put("index", references.size());
        references.add(new Reference(type, target.value(), targetLabels, all, target.line()));
    }

    /** The ids that a relationship type refers to, in order. */
    public List<String> targets(String type) {
        return references.stream()
                .filter(reference -> reference.type().equals(type))
                .map(Reference::target)
                .toList();
    }

    /** The same under another id, and with some of the ids that it refers to replaced by others. */
    public Statement renamed(String newId, Map<String, String> targets) {
        var other = new Statement(newId, line);
        other.labels.clear();
        other.labels.addAll(labels);
        other.properties.putAll(properties);
        other.properties.put("id", newId);
        other.names.addAll(names);
        references.forEach(reference -> other.references.add(new Reference(
                reference.type(),
                targets.getOrDefault(reference.target(), reference.target()),
                reference.labels(),
                reference.properties(),
                reference.line())));
        return other;
    }

    /** Digest of all that is stored of it: the same digest, the same statement. */
    public String digest() {
        return digest("");
    }

    /** Digest of all that is stored of it, and of the form in which it is: the store keeps no more than half of SHA-256 in place. */
    public String digest(String form) {
        var content = new StringBuilder(form).append(labels).append(properties).append(names);
        references.forEach(reference -> content.append(reference.type())
                .append(reference.target())
                .append(new TreeMap<>(reference.properties())));
        return Digest.shortOf(content.toString());
    }

    /** Its properties as they are stored, with a digest of it and the name by which it is sorted. */
    public Map<String, Object> stored(String digest) {
        var all = new TreeMap<>(properties);
        all.put("digest", digest);
        if (!names.isEmpty()) {
            var folded = Scripts.folded(names.getFirst().text());
            all.put("sortName", folded.substring(0, Math.min(SORTED_BY, folded.length())));
        }
        return all;
    }

    /** Its names as they are stored, each with its script and its sound in Latin letters. */
    public List<Map<String, Object>> nameRows() {
        return names.stream().map(Naming::stored).toList();
    }

    /** In the form of {@code import-write-statements}: id, labels, properties, names. */
    public Map<String, Object> row() {
        return Map.of("id", id, "labels", labels, "properties", stored(digest()), "names", nameRows());
    }

    /** In the form of {@code import-write-references}: from, to, type, properties of each. */
    public List<Map<String, Object>> referenceRows() {
        return references.stream()
                .map(reference -> Map.<String, Object>of(
                        "from",
                        id,
                        "to",
                        reference.target(),
                        "type",
                        reference.type(),
                        "properties",
                        reference.properties()))
                .toList();
    }
}
