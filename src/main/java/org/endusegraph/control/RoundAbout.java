package org.endusegraph.control;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Party;
import org.endusegraph.model.PathsAround;
import org.endusegraph.model.Refusal;
import org.endusegraph.paths.PathFilter;
import org.endusegraph.paths.SupplyPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Supply paths by which others reach the end user of a refusal with such an item. */
@Component
class RoundAbout {

    private static final int HOPS = 4;
    private static final int MOST_SUPPLIERS = 5_000;

    private final Graph graph;
    private final Nodes nodes;
    private final SupplyPaths paths;

    RoundAbout(Graph graph, Nodes nodes, SupplyPaths paths) {
        this.graph = graph;
        this.nodes = nodes;
        this.paths = paths;
    }

    /** The best ones, from suppliers of other states than the one that refused, of links of any time. */
    PathsAround find(Reader reader, Refusal refusal, int first) {
        var decision = refusal.decision();
        var suppliers = suppliers(reader, refusal).stream()
                .filter(id -> !id.equals(decision.endUserId()))
                .toList();
        if (suppliers.isEmpty()) {
            return new PathsAround(Answer.NONE_ON_RECORD, List.of(), true);
        }
        var found = paths.find(reader, suppliers, List.of(decision.endUserId()), filter(refusal), first);
        return new PathsAround(
                Answer.of(!found.paths().isEmpty(), found.complete(), List.of()), found.paths(), found.complete());
    }

    private List<String> suppliers(Reader reader, Refusal refusal) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("products", products(reader, refusal));
        parameters.put("country", country(reader, refusal.decision().authorityId()));
        parameters.put("limit", MOST_SUPPLIERS + 1);
        var suppliers = graph.read(reader, "suppliers-from-elsewhere", parameters, row -> row.text("id"));
        if (suppliers.size() > MOST_SUPPLIERS) {
            throw new Fault.LimitExceeded("More than " + MOST_SUPPLIERS
                    + " parties supply such items. Ask 'supplyPaths' for those of one country at a time.");
        }
        return suppliers;
    }

    private List<String> products(Reader reader, Refusal refusal) {
        if (refusal.capabilityIds().isEmpty()) {
            return List.of(Objects.requireNonNull(refusal.decision().productId()));
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("capabilities", refusal.capabilityIds());
        parameters.put("knownAt", refusal.knownAt());
        parameters.put("asOf", null);
        return graph.read(reader, "products-with-capabilities", parameters, row -> row.text("id"));
    }

    private @Nullable String country(Reader reader, String authority) {
        return nodes.entities(reader, List.of(authority)).get(authority) instanceof Party party
                ? party.country()
                : null;
    }

    private static PathFilter filter(Refusal refusal) {
        var capabilities = refusal.capabilityIds().isEmpty() ? null : refusal.capabilityIds();
        var product = refusal.decision().productId();
        var via = capabilities == null && product != null ? List.of(product) : null;
        return new PathFilter(
                HOPS, null, null, null, refusal.knownAt(), null, null, null, via, null, null, capabilities, null, null);
    }
}
