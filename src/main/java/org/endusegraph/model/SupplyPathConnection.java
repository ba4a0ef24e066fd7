package org.endusegraph.model;

import java.util.List;

/** A page of paths, and how the answer came about. */
public record SupplyPathConnection(
        List<Edge<SupplyPath>> edges,
        PageInfo pageInfo,
        int explored,
        boolean complete,
        String graphVersion,
        Answer answer,
        List<Unknown> unknowns) {

    /** The paths without their cursors. */
    public List<SupplyPath> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
