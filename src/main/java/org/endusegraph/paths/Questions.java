package org.endusegraph.paths;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.projection.Projection;
import org.endusegraph.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes questions ready to be searched. */
@Component
@EnableConfigurationProperties(SearchProperties.class)
class Questions {

    private final Projections projections;
    private final Graph graph;
    private final Nodes nodes;
    private final SearchProperties limits;

    Questions(Projections projections, Graph graph, Nodes nodes, SearchProperties limits) {
        this.projections = projections;
        this.graph = graph;
        this.nodes = nodes;
        this.limits = limits;
    }

    /**
     * A question on the newest projection.
     *
     * @throws org.endusegraph.model.Fault if the filter makes no sense or names an id that is not there
     */
    Question of(Reader reader, PathFilter filter) {
        filter.check();
        nodes.require(reader, "filter.via", "Entity", filter.onPath());
        nodes.require(reader, "filter.avoid", "Entity", filter.offPath());
        nodes.require(reader, "filter.capabilities", "Capability", filter.capabilities());
        var projection = projections.current();
        var listed = ListedLinks.of(graph, reader, filter.itemsNotListedIn());
        var conditions = new Conditions(projection, reader, filter, listed.listed());
        var mustPass =
                filter.onPath().stream().map(projection::entity).distinct().toList();
        return new Question(
                filter,
                conditions,
                new Carriage(conditions),
                capable(reader, filter, projection),
                mustPass,
                UnlistedParties.of(graph, reader, filter, projection),
                listed);
    }

    /** What one question may take. */
    Budget budget() {
        return new Budget(limits);
    }

    private @Nullable BitSet capable(Reader reader, PathFilter filter, Projection projection) {
        if (filter.capabilities() == null) {
            return null;
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("capabilities", filter.capabilities());
        parameters.put("knownAt", filter.knownAt());
        parameters.put("asOf", filter.asOf());
        var capable = new BitSet();
        graph.read(reader, "products-with-capabilities", parameters, row -> projection.entity(row.text("id"))).stream()
                .filter(product -> product >= 0)
                .forEach(capable::set);
        return capable;
    }

    /** Places of entities that paths may start or end at. */
    static int[] places(Question question, Collection<String> ids) {
        return ids.stream()
                .mapToInt(question.projection()::entity)
                .filter(question.conditions()::admits)
                .toArray();
    }
}
