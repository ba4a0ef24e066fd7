package org.endusegraph.audit;

import java.util.List;
import org.endusegraph.model.Edge;
import org.endusegraph.model.PageInfo;

/**
 * A page of records.
 *
 * @param kept whether anything is recorded here
 */
public record AuditRecordConnection(List<Edge<AuditRecord>> edges, PageInfo pageInfo, boolean kept) {

    /** The records without their cursors. */
    public List<AuditRecord> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
