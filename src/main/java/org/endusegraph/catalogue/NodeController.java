package org.endusegraph.catalogue;

import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Node;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Nodes by id. */
@Controller
class NodeController {

    private final Nodes nodes;

    NodeController(Nodes nodes) {
        this.nodes = nodes;
    }

    @QueryMapping
    @Nullable
    Node node(@Argument String id, @ContextValue Reader reader) {
        return nodes.byId(reader, List.of(id)).get(id);
    }

    @QueryMapping
    List<@Nullable Node> nodes(@Argument List<String> ids, @ContextValue Reader reader) {
        if (ids.size() > Paging.MOST) {
            throw new Fault.LimitExceeded("'ids' names " + ids.size() + " nodes; ask for at most " + Paging.MOST + ".");
        }
        var found = nodes.byId(reader, ids);
        return ids.stream().<@Nullable Node>map(found::get).toList();
    }
}
