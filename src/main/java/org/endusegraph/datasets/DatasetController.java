package org.endusegraph.datasets;

import java.util.List;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Dataset;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What is loaded. */
@Controller
class DatasetController {

    private final Graph graph;
    private final Nodes nodes;
    private final NodeType<Dataset> type;

    DatasetController(Graph graph, Nodes nodes, NodeType<Dataset> type) {
        this.graph = graph;
        this.nodes = nodes;
        this.type = type;
    }

    @QueryMapping
    List<Dataset> datasets(@ContextValue Reader reader) {
        var ids = graph.read(reader, "dataset-ids", Map.of(), row -> row.text("id"));
        return List.copyOf(nodes.byId(reader, type, ids).values());
    }
}
