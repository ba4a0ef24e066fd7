package org.endusegraph.model;

import java.util.List;

/** A page of exposures, and how the answer came about. */
public record ExposureConnection(
        List<Edge<Exposure>> edges, PageInfo pageInfo, int explored, boolean complete, String graphVersion) {

    /** The exposures without their cursors. */
    public List<Exposure> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
