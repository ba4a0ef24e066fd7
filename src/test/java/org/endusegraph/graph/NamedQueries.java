package org.endusegraph.graph;

/** The texts of named queries as they are sent. */
public final class NamedQueries {

    private NamedQueries() {}

    /** The text of a query. */
    public static String text(String name) {
        return Cypher.named(name).text();
    }
}
