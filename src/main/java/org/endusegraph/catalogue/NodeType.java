package org.endusegraph.catalogue;

import java.util.function.Function;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Node;

/**
 * A type of node and how it is read. As a bean it makes the type answer to {@code node}, and registers a data loader of the type.
 *
 * @param type the type; its simple name is the label in the graph
 * @param query named query that reads nodes by {@code $ids}
 * @param mapper makes a node of a row
 */
public record NodeType<T extends Node>(Class<T> type, String query, Function<Row, T> mapper) {

    /** The label of its nodes. */
    public String label() {
        return type.getSimpleName();
    }
}
