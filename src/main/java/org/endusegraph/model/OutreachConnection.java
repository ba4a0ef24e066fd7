package org.endusegraph.model;

import java.util.List;

/** A page of candidates for outreach; {@code complete} is false if the search for paths was cut off, so that some may be missing. */
public record OutreachConnection(List<Edge<OutreachCandidate>> edges, PageInfo pageInfo, boolean complete) {

    /** The candidates of the page. */
    public List<OutreachCandidate> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
