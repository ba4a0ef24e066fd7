package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * The edition that is being loaded: what it adds to its statements.
 *
 * @param previous day of the edition before it; null if there is none
 */
record Edition(Heading heading, @Nullable LocalDate previous) {

    private static final Set<String> CITING = Set.of("Entity", "Listing", "Claim");

    LocalDate day() {
        return heading.edition();
    }

    /** A statement that is new with this edition. */
    Written created(Statement statement, String locator) {
        var properties = common(statement, day());
        if (statement.is("Listing") && previous != null && heading.whole() && !properties.containsKey("from")) {
            bound(properties, previous.plusDays(1).toString());
        }
        return written(statement, locator, properties, List.of());
    }

    /** A statement that this edition has otherwise than the ones before. */
    Written changed(Statement statement, String locator, Stored old, List<Map<String, Object>> oldNames) {
        var properties = common(statement, old.firstSeen() == null ? day() : old.firstSeen());
        if (old.bounded() && old.from() != null && !properties.containsKey("from")) {
            bound(properties, old.from());
        }
        return written(statement, locator, properties, oldNames);
    }

    private Map<String, Object> common(Statement statement, LocalDate firstSeen) {
        var properties = statement.stored();
        properties.put("dataset", heading.dataset());
        properties.put("synthetic", heading.synthetic());
        properties.put("firstSeen", firstSeen);
        properties.put("lastSeen", day());
        if (statement.is("Claim") && !properties.containsKey("publishedOn")) {
            properties.put("publishedOn", firstSeen.toString());
            properties.put("publishedOnDay", firstSeen);
        }
        return properties;
    }

    private static void bound(Map<String, Object> properties, String from) {
        properties.put("from", from);
        properties.put("fromDay", LocalDate.parse(from));
        properties.put("fromBasis", DateBasis.BETWEEN_EDITIONS.name());
    }

    private Written written(
            Statement statement, String locator, Map<String, Object> properties, List<Map<String, Object>> oldNames) {
        var names = new ArrayList<>(statement.nameRows());
        oldNames.stream().filter(old -> !isAmong(old, statement.nameRows())).forEach(old -> {
            var ended = new TreeMap<>(old);
            ended.putIfAbsent("until", day());
            names.add(ended);
        });
        var references = new ArrayList<>(statement.referenceRows());
        if (statement.labels().stream().anyMatch(CITING::contains)) {
            references.add(Map.of(
                    "from", statement.id(),
                    "to", heading.sourceId(),
                    "type", "CITES",
                    "properties", Map.of("index", (int) day().toEpochDay(), "locator", locator)));
        }
        var row = Map.<String, Object>of(
                "id", statement.id(), "labels", statement.labels(), "properties", properties, "names", names);
        return new Written(statement, row, references);
    }

    private static boolean isAmong(Map<String, Object> old, List<Map<String, Object>> names) {
        return names.stream().anyMatch(name -> Objects.equals(name.get("text"), old.get("text")));
    }

    /**
     * A statement as it is written.
     *
     * @param row in the form of {@code publication-create-statements}
     * @param references in the form of {@code publication-write-references}
     */
    record Written(Statement statement, Map<String, Object> row, List<Map<String, Object>> references) {}
}
