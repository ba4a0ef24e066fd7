package org.endusegraph.datasets;

import java.util.List;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.Dataset;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What is loaded. */
@Controller
class DatasetController {

    private final Nodes nodes;
    private final NodeType<Dataset> type;

    DatasetController(Nodes nodes, NodeType<Dataset> type) {
        this.nodes = nodes;
        this.type = type;
    }

    @QueryMapping
    List<Dataset> datasets(@ContextValue Reader reader) {
        return nodes.list(reader, "dataset-ids", Map.of(), type);
    }
}
