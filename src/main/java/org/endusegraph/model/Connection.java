package org.endusegraph.model;

import java.util.List;

/** A page of items. */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    /** The items without their cursors. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
