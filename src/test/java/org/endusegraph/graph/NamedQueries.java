package org.endusegraph.graph;

import java.util.List;
import java.util.stream.IntStream;

/** The texts of named queries as they are sent. */
public final class NamedQueries {

    private NamedQueries() {}

    /** The text of a query; one for every bound, if it has one. */
    public static List<String> variants(String name) {
        var text = Cypher.named(name).text();
        return text.contains("maxHops}")
                ? IntStream.rangeClosed(1, 10)
                        .mapToObj(hops -> Cypher.named(name, hops).text())
                        .toList()
                : List.of(text);
    }
}
