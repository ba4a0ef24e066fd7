package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * The edition that is being loaded: what it adds to its statements.
 *
 * @param previous day of the last whole edition before it; null if there is none
 * @param load which files, and how they are loaded: the same again is the same load
 */
record Edition(Heading heading, @Nullable LocalDate previous, String load) {

    /** Part of every digest, so that a change to how publications are stored makes them load anew. */
    static final String FORMAT = "3:";

    private static final Set<String> CITING = Set.of("Entity", "Listing", "Claim");

    LocalDate day() {
        return heading.edition();
    }

    /** The day before, as a day on which something that is gone can have been. */
    LocalDate lastDayBefore() {
        return day().minusDays(1);
    }

    /** Digest of all that is stored of a statement. */
    String digest(Statement statement) {
        return statement.digest(FORMAT + (heading.synthetic() ? "synthetic:" : ""));
    }

    /** Digest of what a link says: if that changes, it is another link. */
    static String terms(Statement link) {
        return Digest.shortOf(Stream.of("kind", "shareMin", "shareMax", "shareOn", "indirect")
                .map(key -> String.valueOf(link.properties().get(key)))
                .collect(Collectors.joining("|", "", "|" + link.targets("FROM") + link.targets("TO"))));
    }

    /**
     * A statement that is new with this edition.
     *
     * @param begun the first day of which it can be so, if it continues a link that said something else; null if it does not
     */
    Written created(Statement statement, String locator, @Nullable LocalDate begun) {
        var properties = common(statement, day());
        if (begun != null) {
            beginNoEarlier(properties, begun);
        }
        if (statement.is("Listing") && previous != null && heading.whole() && !properties.containsKey("from")) {
            bound(properties, "from", previous.plusDays(1));
        }
        return written(statement, locator, properties, List.of());
    }

    /** A statement that this edition has otherwise than the ones before. A first day that only they knew stays. */
    Written changed(Statement statement, String locator, Stored old, List<Map<String, Object>> oldNames) {
        var properties = common(statement, Objects.requireNonNullElse(old.firstSeen(), day()));
        if (old.from() != null && old.fromDay() != null && !properties.containsKey("from")) {
            properties.put("from", old.from());
            properties.put("fromDay", old.fromDay());
            if (old.fromBasis() != null) {
                properties.put("fromBasis", old.fromBasis());
            }
        }
        return written(statement, locator, properties, day().equals(old.firstSeen()) ? List.of() : oldNames);
    }

    private Map<String, Object> common(Statement statement, LocalDate firstSeen) {
        var properties = statement.stored(digest(statement));
        properties.put("dataset", heading.dataset());
        properties.put("synthetic", heading.synthetic());
        properties.put("firstSeen", firstSeen);
        properties.put("lastSeen", day());
        properties.put("load", load);
        if (statement.is("Link")) {
            properties.put("terms", terms(statement));
        }
        if (statement.is("Claim") && !properties.containsKey("publishedOn")) {
            properties.put("publishedOn", firstSeen.toString());
            properties.put("publishedOnDay", firstSeen);
        }
        return properties;
    }

    private static void beginNoEarlier(Map<String, Object> properties, LocalDate begun) {
        if (!(properties.get("validFromDay") instanceof LocalDate stated) || stated.isBefore(begun)) {
            bound(properties, "validFrom", begun);
        }
    }

    private static void bound(Map<String, Object> properties, String key, LocalDate day) {
        properties.put(key, day.toString());
        properties.put(key + "Day", day);
        properties.put(key + "Basis", DateBasis.BETWEEN_EDITIONS.name());
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
