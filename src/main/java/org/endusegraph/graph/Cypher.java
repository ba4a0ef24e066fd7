package org.endusegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The named queries of {@code graph-schema/queries}. In them {@code visible(x)} stands for the one predicate that says whether
 * the reader may see the node {@code x}: it has no audience, or the reader is in one of its circles. {@code designates(d, e)} stands
 * for the one that says whether a risk designation covers an entity: all conditions that it names hold; {@code holds(l)} for the one that says whether a
 * listing held on the day {@code $asOf}, as could be known on the day {@code $knownAt}, each null for any.
 *
 * @param name the file's name without its ending, sent to Neo4j as the operation's name
 * @param text the query with the predicate filled in
 */
record Cypher(String name, String text) {

    private static final Map<String, Cypher> NAMED = new ConcurrentHashMap<>();
    private static final Pattern VISIBLE = Pattern.compile("\\bvisible\\((\\w+)\\)");
    private static final Pattern DESIGNATES = Pattern.compile("\\bdesignates\\((\\w+), (\\w+)\\)");
    private static final Pattern HOLDS = Pattern.compile("\\bholds\\((\\w+)\\)");
    private static final String HELD = """
            ((\\$asOf IS NULL OR coalesce($1.fromDay, \\$asOf) <= \\$asOf)
              AND (\\$asOf IS NULL OR coalesce($1.toDay, \\$asOf) >= \\$asOf OR \\$knownAt < coalesce($1.closedIn, \\$knownAt))
              AND (\\$knownAt IS NULL OR \\$knownAt >= CASE $1.fromBasis
                WHEN 'BETWEEN_EDITIONS' THEN $1.firstSeen
                ELSE coalesce($1.fromDay, $1.firstSeen)
              END))""";
    private static final String COVERED =
            "((($1.ofParty IS NULL AND NOT EXISTS { ($1)-[:DESIGNATES]->() }) OR EXISTS { ($1)-[:DESIGNATES]->($2) })"
                    + " AND ($1.function IS NULL OR $1.function = $2.function)"
                    + " AND ($1.country IS NULL OR $1.country = $2.country)"
                    + " AND ($1.territory IS NULL OR $1.territory = $2.region))";

    /**
     * The query of this name.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    static Cypher named(String name) {
        return NAMED.computeIfAbsent(name, Cypher::load);
    }

    private static Cypher load(String name) {
        try (var file = Cypher.class.getResourceAsStream("/graph-schema/queries/" + name + ".cypher")) {
            if (file == null) {
                throw new IllegalArgumentException("no query graph-schema/queries/" + name + ".cypher");
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Cypher(name, filled(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String filled(String text) {
        var named = HOLDS.matcher(DESIGNATES.matcher(text).replaceAll(COVERED)).replaceAll(HELD);
        return VISIBLE.matcher(named)
                .replaceAll("($1.audience IS NULL OR any(circle IN $1.audience WHERE circle IN \\$circles))");
    }
}
