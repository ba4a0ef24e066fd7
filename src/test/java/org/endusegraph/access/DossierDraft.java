package org.endusegraph.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dossier in the making, some statements of which are for circles by chance. It keeps the rules of dossiers: a statement refers only to what
 * all its readers may see, and what somebody sees is asserted by a claim that they see.
 */
final class DossierDraft {

    /** The circles that there are. */
    static final List<String> CIRCLES = List.of("x", "y", "z");

    private static final Set<String> WITHOUT_CITATIONS = Set.of("sources", "links", "endUses", "unknowns");
    private static final Set<String> FOR_ALL = Set.of("paper-0", "claimant");
    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9.-]+");

    private final String prefix;
    private final Random random;
    private final Map<String, Object> dossier = new LinkedHashMap<>();
    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, List<String>> audiences = new HashMap<>();

    /** An empty one, all of which is for circles in a tenth of cases. */
    DossierDraft(String prefix, Random random) {
        this.prefix = prefix;
        this.random = random;
        audiences.put(prefix, chance(10) ? someOf(CIRCLES) : null);
        dossier.putAll(
                fields("dossier: %s, title: Dossier %s, publisher: Tests, edition: 2026".formatted(prefix, prefix)));
        restrict(dossier, audiences.get(prefix));
    }

    /** Its text. */
    String text() {
        return JsonMapper.shared().writeValueAsString(dossier);
    }

    /** Its text for somebody in some circles: without what they may not see. Empty if that is all of it. */
    Stream<String> seenBy(List<String> circles) {
        return Stream.ofNullable(seenBy(dossier, circles))
                .map(seen -> JsonMapper.shared().writeValueAsString(seen));
    }

    private static Object seenBy(Object value, List<String> circles) {
        return switch (value) {
            case List<?> list ->
                list.stream()
                        .map(item -> seenBy(item, circles))
                        .filter(item -> item != null)
                        .toList();
            case Map<?, ?> map when !isFor(circles, map) -> null;
            case Map<?, ?> map -> {
                var seen = new LinkedHashMap<Object, Object>();
                map.forEach((name, part) -> seen.put(name, seenBy(part, circles)));
                yield seen;
            }
            default -> value;
        };
    }

    /** Whether readers in some circles may see a statement. */
    static boolean isFor(List<String> circles, Map<?, ?> statement) {
        return !(statement.get("audience") instanceof List<?> audience)
                || audience.stream().anyMatch(circles::contains);
    }

    /** Its ids, by the section in which they stand. */
    Map<String, List<String>> ids() {
        return ids;
    }

    /** The statements of a section. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> section(String name) {
        return (List<Map<String, Object>>) dossier.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    /**
     * Adds a statement, perhaps for some circles only; without effect if nobody would see all that it refers to.
     *
     * @param name its id, after the prefix
     * @param text its other fields, as YAML
     * @return its id; null if there is none
     */
    String place(String section, String name, String text) {
        var circles = FOR_ALL.contains(name) ? audiences.get(prefix) : narrowed(text);
        if (circles != null && circles.isEmpty()) {
            return null;
        }
        var id = prefix + "-" + name;
        var statement = fields(text);
        statement.put("id", id);
        restrict(statement, circles);
        if (!WITHOUT_CITATIONS.contains(section)) {
            cite(statement, circles);
        }
        section(section).add(statement);
        know(section, id, circles);
        return id;
    }

    /** As {@link #place}, with claims about it. */
    void placeClaimed(String section, String name, String text) {
        var id = place(section, name, text);
        if (id != null) {
            section(section).getLast().put("claims", claims(id));
        }
    }

    /** Gives the statement that was placed last in a section a part that is seen with it. */
    void add(String section, String part, String text) {
        var statement = section(section).getLast();
        var added = fields(text);
        if (part.equals("capabilities")) {
            var id = statement.get("id") + "." + added.get("capability");
            know("productCapabilities", id, audiences.get(statement.get("id")));
            added.put("claims", claims(id));
        } else {
            cite(added, audiences.get(statement.get("id")));
        }
        statement.put(part, List.of(added));
    }

    private void know(String section, String id, List<String> circles) {
        audiences.put(id, circles);
        ids.computeIfAbsent(section, _ -> new ArrayList<>()).add(id);
    }

    /** One that asserts, and some that say what they like, some of them for fewer readers. */
    private List<Map<String, Object>> claims(String about) {
        var claims = new ArrayList<Map<String, Object>>();
        for (int number = 0; number <= random.nextInt(3); number++) {
            var claim = fields(claim(number == 0 ? "ASSERTS" : oneOf("ASSERTS", "DENIES", "CANNOT_CONFIRM")));
            var circles = number == 0 ? audiences.get(about) : narrowed(about);
            var id = about.replace('.', '-') + "-claim-" + number;
            claim.put("id", id);
            restrict(claim, circles);
            cite(claim, circles);
            know("claims", id, circles);
            claims.add(claim);
        }
        return claims;
    }

    /** The fields of a claim. */
    String claim(String stance) {
        return "stance: %s, by: %s-claimant, channel: REPORT, basis: %s, publishedOn: %s, summary: The claimant speaks."
                .formatted(stance, prefix, oneOf("OFFICIAL_RECORD", "INSPECTED_EVIDENCE", "SECOND_HAND"), day());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(String text) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString("{" + text + "}");
    }

    private static void restrict(Map<String, Object> statement, List<String> circles) {
        if (circles != null) {
            statement.put("audience", circles);
        }
    }

    private void cite(Map<String, Object> statement, List<String> circles) {
        var open = ids.get("sources").stream()
                .filter(source -> audiences.get(source) == null
                        || circles != null && audiences.get(source).containsAll(circles))
                .toList();
        statement.put("cites", List.of(Map.of("source", oneOf(open), "locator", "p1")));
    }

    /** The circles of something that refers to others; null: everybody; empty: nobody. */
    private List<String> narrowed(String text) {
        var most = new TreeSet<>(CIRCLES);
        var restricted = Stream.concat(
                        Stream.of(prefix), REFERENCE.matcher(text).results().map(match -> match.group()))
                .filter(id -> audiences.get(id) != null)
                .toList();
        restricted.forEach(id -> most.retainAll(audiences.get(id)));
        if (chance(25)) {
            return someOf(List.copyOf(most));
        }
        return restricted.isEmpty() ? null : List.copyOf(most);
    }

    private List<String> someOf(List<String> circles) {
        return circles.isEmpty()
                ? circles
                : circles.stream()
                        .skip(random.nextInt(circles.size()))
                        .limit(1 + random.nextInt(2))
                        .toList();
    }

    /** The id of some statement of a section; null if there is none. */
    String some(String section) {
        var all = ids.getOrDefault(section, List.of());
        return all.isEmpty() ? null : oneOf(all);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String oneOf(String... values) {
        return oneOf(Arrays.asList(values));
    }

    String day() {
        return "20%02d-%02d-%02d".formatted(10 + random.nextInt(14), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
