package org.endusegraph.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.control.StatusOn.Destination;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.ControlStatusChange;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Products that were something else under control on one day than on another. */
@Component
class StatusChanges {

    private static final int MOST_PRODUCTS = 1_000;

    private final Graph graph;
    private final Nodes nodes;
    private final Items items;

    StatusChanges(Graph graph, Nodes nodes, Items items) {
        this.graph = graph;
        this.nodes = nodes;
        this.items = items;
    }

    /** Changes of products with one of some capabilities (null: any), by id of the product. */
    List<ControlStatusChange> between(
            Reader reader,
            Destination destination,
            LocalDate since,
            LocalDate until,
            @Nullable List<String> capabilities) {
        nodes.require(reader, "capabilities", "Capability", capabilities);
        return items.products(reader, products(reader, capabilities), null).values().stream()
                .map(item -> new ControlStatusChange(
                        ControlStatuses.on(item, destination, since, null),
                        ControlStatuses.on(item, destination, until, null)))
                .filter(change -> change.before().status() != change.after().status())
                .toList();
    }

    private List<String> products(Reader reader, @Nullable List<String> capabilities) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("capabilities", capabilities);
        parameters.put("limit", MOST_PRODUCTS + 1);
        var products = graph.read(reader, "products-that-can-do", parameters, row -> row.text("id"));
        if (products.size() > MOST_PRODUCTS) {
            throw new Fault.LimitExceeded("Of more than " + MOST_PRODUCTS
                    + " products it is on record what they can do. Ask for fewer 'capabilities'.");
        }
        return products;
    }
}
