package org.endusegraph.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.endusegraph.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns selectors into ids of entities. */
@Component
public class Selection {

    /** The most entities that a selector may pick. */
    public static final int MOST = 5_000;

    private final Graph graph;
    private final Nodes nodes;
    private final Projections projections;
    private final Cache<Asked, List<String>> answers =
            Caffeine.newBuilder().maximumSize(200).build();
    private final Cache<Asked, List<String>> highRisk =
            Caffeine.newBuilder().maximumSize(50).build();

    Selection(Graph graph, Nodes nodes, Projections projections) {
        this.graph = graph;
        this.nodes = nodes;
        this.projections = projections;
    }

    /** A selector, as readers of the same circles ask it of one version of the graph. */
    private record Asked(Set<String> circles, EntitySelector selector, Clocks clocks, String version) {}

    /**
     * Ids of the entities that a selector picks, in order of id; at least one.
     *
     * @param argument name of the argument, for messages
     * @param clocks when listings hold and were known, and when designations hold
     * @throws Fault.InvalidInput if it has no condition or picks nothing
     * @throws Fault.NotFound if it names an id that is not there
     * @throws Fault.LimitExceeded if it picks more than {@link #MOST}
     */
    public List<String> ids(Reader reader, String argument, EntitySelector selector, Clocks clocks) {
        if (selector.isEmpty()) {
            throw new Fault.InvalidInput("'" + argument + "' has no condition, so it picks nothing."
                    + " Give it 'ids', 'kinds', 'countries' or another condition.");
        }
        nodes.require(reader, argument + ".ids", "Entity", selector.ids());
        nodes.require(reader, argument + ".listedOn", "PartyList", selector.listedOn());
        nodes.require(reader, argument + ".capabilities", "Capability", selector.capabilities());
        var ids = read(reader, selector, clocks);
        if (ids.isEmpty()) {
            throw new Fault.InvalidInput(
                    "'" + argument + "' picks nothing: no entity meets all its conditions. Loosen one.");
        }
        if (ids.size() > MOST) {
            throw new Fault.LimitExceeded("'" + argument + "' picks more than " + MOST + " entities. Add a condition.");
        }
        return ids;
    }

    private List<String> read(Reader reader, EntitySelector selector, Clocks clocks) {
        if (selector.equals(EntitySelector.HIGH_RISK)) {
            return highRiskIds(reader, clocks);
        }
        var named = selector.ids();
        return named != null && selector.equals(EntitySelector.of(named))
                ? named.stream().distinct().sorted().toList()
                : answers.get(
                        new Asked(
                                reader.circles(),
                                selector,
                                clocks,
                                projections.current().version()),
                        this::read);
    }

    private List<String> read(Asked asked) {
        var selector = asked.selector();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("asOf", asked.clocks().asOf());
        parameters.put("knownAt", asked.clocks().knownAt());
        limit(parameters, new Reader(asked.circles()), selector.ids(), selector.highRisk(), asked.clocks());
        parameters.put("kinds", Parameters.names(selector.kinds()));
        parameters.put("countries", selector.countries());
        parameters.put("regions", selector.regions());
        parameters.put("functions", Parameters.names(selector.functions()));
        parameters.put("listedOn", selector.listedOn());
        parameters.put("capabilities", selector.capabilities());
        parameters.put("limit", MOST + 1);
        return graph.read(new Reader(asked.circles()), "select-entities", parameters, row -> row.text("id"));
    }

    /** Ids of the parties that a risk designation covers, in order; none if there are none. */
    public List<String> highRiskIds(Reader reader, Clocks clocks) {
        var asked = new Asked(
                reader.circles(),
                EntitySelector.HIGH_RISK,
                clocks,
                projections.current().version());
        return highRisk.get(asked, missing -> {
            var parameters = new HashMap<String, @Nullable Object>();
            parameters.put("asOf", clocks.asOf());
            parameters.put("knownAt", clocks.knownAt());
            return graph.read(reader, "high-risk-parties", parameters, row -> row.text("id"));
        });
    }

    /**
     * Says among which entities a query looks, and outside which: {@code among} (null for any) and {@code outside}.
     *
     * @param highRisk whether they are high-risk parties; null for any
     */
    void limit(
            Map<String, @Nullable Object> parameters,
            Reader reader,
            @Nullable List<String> ids,
            @Nullable Boolean highRisk,
            Clocks clocks) {
        parameters.put("among", ids);
        parameters.put("outside", List.of());
        if (highRisk != null) {
            var risky = highRiskIds(reader, clocks);
            if (!highRisk) {
                parameters.put("outside", risky);
            } else if (ids == null) {
                parameters.put("among", risky);
            } else {
                parameters.put(
                        "among",
                        ids.stream().filter(Set.copyOf(risky)::contains).toList());
            }
        }
    }
}
