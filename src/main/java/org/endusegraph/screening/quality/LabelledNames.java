package org.endusegraph.screening.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.screening.Candidate;
import org.endusegraph.screening.Counterparty;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads labelled names: files of a folder, by name, each in its publisher's format; and the Chinese ones that come with the software. */
public final class LabelledNames {

    private static final String CHINESE = "/seed-data/reference/labelled/chinese-pairs.csv";

    private LabelledNames() {}

    /** Pairs of Chinese names, half of them near misses: columns asked, found, kind, match, note. */
    public static List<LabelledPair> chinese() {
        var rows = Csv.rows(shipped());
        var pairs = new ArrayList<LabelledPair>();
        for (var row : rows.subList(1, rows.size())) {
            var kind = row.get(2).equals("person") ? EntityKind.PERSON : null;
            pairs.add(pair(
                    row.get(0),
                    row.get(1),
                    kind == null ? EntityKind.COMPANY : kind,
                    row.get(2).equals("public body") ? "other" : kind == null ? "company" : "person",
                    row.get(3).equals("true"),
                    pairs.size()));
        }
        return pairs;
    }

    /** The checks of {@code entity-checks.yml}: {@code query}, {@code candidate}, {@code schema} (FollowTheMoney), {@code match}. */
    public static List<LabelledPair> entityChecks(Path file) {
        var checks = (List<?>) Objects.requireNonNull(map(load(file)).get("checks"));
        var pairs = new ArrayList<LabelledPair>();
        for (var entry : checks) {
            var check = map(entry);
            var schema = "" + check.get("schema");
            pairs.add(pair(
                    name(map(check.get("query"))),
                    name(map(check.get("candidate"))),
                    kind(schema),
                    schema.equals("Person") || schema.equals("Company") ? schema.toLowerCase(Locale.ROOT) : "other",
                    Boolean.TRUE.equals(check.get("match")),
                    pairs.size()));
        }
        return pairs;
    }

    /** {@code cross-script-pairs.csv}: each name with its like in Latin letters, and with all the others as near misses. */
    public static List<LabelledPair> crossScript(Path file) {
        var rows = Csv.rows(text(file));
        var pairs = new ArrayList<LabelledPair>();
        for (var asked : rows) {
            for (var found : rows) {
                boolean match = asked.get(1).equals(found.get(1));
                pairs.add(pair(asked.get(0), found.get(1), EntityKind.PERSON, "person", match, pairs.size()));
            }
        }
        return pairs;
    }

    /** {@code facility-pairs.json}: factories with address and country, in lists {@code match} and {@code distinct}. */
    public static List<LabelledPair> facilities(Path file) {
        var lists = map(load(file));
        var pairs = new ArrayList<LabelledPair>();
        for (var label : List.of("match", "distinct")) {
            for (var entry : (List<?>) Objects.requireNonNull(lists.get(label))) {
                var two = (List<?>)
                        Objects.requireNonNull(entry instanceof Map<?, ?> wrapped ? wrapped.get("__value__") : entry);
                pairs.add(facility(map(two.get(0)), map(two.get(1)), label.equals("match")));
            }
        }
        return pairs;
    }

    /** Names asked, names found and the score that OFAC's own search gives them, of {@code ofac-search-scores.csv}. */
    static List<Rated> ofacScores(Path file) {
        var rows = Csv.rows(text(file));
        return rows.subList(1, rows.size()).stream()
                .map(row -> new Rated(
                        row.get(0), row.get(1), Integer.parseInt(row.get(2).strip())))
                .toList();
    }

    /** A name that a search found, with its score, 0 to 100; -1 if it was not found. */
    record Rated(String asked, String found, int score) {}

    private static LabelledPair facility(Map<?, ?> one, Map<?, ?> other, boolean match) {
        var asked = new Counterparty(
                List.of("" + one.get("name")),
                EntityKind.COMPANY,
                country(one),
                List.of("" + one.get("address")),
                List.of(),
                null,
                null);
        var named = Candidate.named("" + other.get("id"), "" + other.get("name"));
        var found = new Candidate(
                named.id(),
                EntityKind.COMPANY,
                named.names(),
                country(other),
                List.of("" + other.get("address")),
                List.of(),
                List.of(),
                List.of());
        return new LabelledPair(asked, found, "company", match);
    }

    private static List<String> country(Map<?, ?> facility) {
        return facility.get("country") instanceof String country
                ? List.of(country.toUpperCase(Locale.ROOT))
                : List.of();
    }

    private static LabelledPair pair(
            String asked, String found, @Nullable EntityKind kind, String shown, boolean match, int number) {
        return new LabelledPair(
                Counterparty.named(asked).ofKind(kind),
                Candidate.named(Integer.toString(number), found).ofKind(kind),
                shown,
                match);
    }

    private static @Nullable EntityKind kind(String schema) {
        return switch (schema) {
            case "Person" -> EntityKind.PERSON;
            case "Company" -> EntityKind.COMPANY;
            case "Organization", "Vessel" -> EntityKind.ORGANISATION;
            default -> null;
        };
    }

    /** A name as written, or family name, comma, other names. */
    private static String name(Map<?, ?> fields) {
        if (fields.get("name") != null) {
            return "" + fields.get("name");
        }
        var given = Stream.of("firstName", "middleName", "fatherName")
                .map(fields::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return fields.get("lastName") == null ? given : fields.get("lastName") + ", " + given;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    /** YAML 1.2, of which JSON is a part. */
    private static Object load(Path file) {
        return new Load(LoadSettings.builder().setLabel(file.toString()).build()).loadFromString(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new Fault.InvalidInput("The file " + file + " cannot be read. Check the folder's name.");
        }
    }

    private static String shipped() {
        try (InputStream in = Objects.requireNonNull(LabelledNames.class.getResourceAsStream(CHINESE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
