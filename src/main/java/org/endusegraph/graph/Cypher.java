package org.endusegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The named queries of {@code graph-schema/queries}. In them {@code visible(x)} stands for the one predicate that says whether
 * the reader may see the node {@code x}: it has no audience, or the reader is in one of its circles.
 *
 * @param name the file's name without its ending, sent to Neo4j as the operation's name
 * @param text the query with the predicate filled in
 */
record Cypher(String name, String text) {

    private static final Map<String, Cypher> NAMED = new ConcurrentHashMap<>();
    private static final Pattern VISIBLE = Pattern.compile("\\bvisible\\((\\w+)\\)");
    private static final Pattern BOUND = Pattern.compile("\\{1,maxHops}");

    /**
     * The query of this name.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    static Cypher named(String name) {
        return NAMED.computeIfAbsent(name, Cypher::load);
    }

    /** The query of this name with {@code {1,maxHops}} bounded: Cypher takes no parameter there. */
    static Cypher named(String name, int maxHops) {
        var query = named(name);
        return new Cypher(name, BOUND.matcher(query.text).replaceAll("{1," + maxHops + "}"));
    }

    private static Cypher load(String name) {
        try (var file = Cypher.class.getResourceAsStream("/graph-schema/queries/" + name + ".cypher")) {
            if (file == null) {
                throw new IllegalArgumentException("no query graph-schema/queries/" + name + ".cypher");
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Cypher(name, withAudience(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String withAudience(String text) {
        return VISIBLE.matcher(text)
                .replaceAll("($1.audience IS NULL OR any(circle IN $1.audience WHERE circle IN \\$circles))");
    }
}
