package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.model.Unknown;
import org.endusegraph.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Supply paths between entities, best first. */
@Component
public class SupplyPaths {

    private final Questions questions;
    private final Projections projections;
    private final PathFill fill;
    private final Nodes nodes;
    private final NodeType<Unknown> unknowns;

    SupplyPaths(Questions questions, Projections projections, PathFill fill, Nodes nodes, NodeType<Unknown> unknowns) {
        this.questions = questions;
        this.projections = projections;
        this.fill = fill;
        this.nodes = nodes;
        this.unknowns = unknowns;
    }

    /**
     * The first paths from some entities to others that meet a filter, in the total order.
     *
     * @throws org.endusegraph.model.Fault if the filter makes no sense or names an id that is not there
     */
    public Paths find(Reader reader, List<String> from, List<String> to, PathFilter filter, int first) {
        return find(reader, from, to, filter, first, null);
    }

    /** The same, of the paths that come after a key. */
    Paths find(
            Reader reader, List<String> from, List<String> to, PathFilter filter, int first, @Nullable PathKey after) {
        return StaleProjection.retried(projections, () -> {
            var question = questions.of(reader, filter);
            var budget = questions.budget();
            var found = search(question, from, to, first, after, budget);
            return new Paths(
                    fill.fill(reader, question, found),
                    budget.explored(),
                    !budget.isExhausted(),
                    question.projection().version());
        });
    }

    /**
     * Paths in the total order.
     *
     * @param explored how many times the search looked at a link that it may follow
     * @param complete false if the search was cut off, so that paths that come after these may be missing
     * @param version version of the graph
     */
    public record Paths(List<SupplyPath> paths, int explored, boolean complete, String version) {}

    /**
     * What somebody says is not known, or withheld, about an entity of {@code from}, where entities of {@code to} can be among the end
     * users meant; as far as it had been said by {@code knownAt}. In order of id.
     */
    public List<Unknown> unknowns(Reader reader, List<String> from, List<String> to, PathFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("knownAt", filter.knownAt());
        return nodes.list(reader, "unknowns-about-ends", parameters, unknowns);
    }

    private static List<FoundPath> search(
            Question question, List<String> from, List<String> to, int first, @Nullable PathKey after, Budget budget) {
        int maxHops = question.filter().hops();
        Region region;
        try (var scratch = Scratch.of(question.projection().entities())) {
            region = Region.between(
                    question.conditions(),
                    Questions.places(question, from),
                    Questions.places(question, to),
                    maxHops,
                    scratch,
                    budget);
        }
        int strength = after == null ? 0 : after.strength();
        int hops = after == null ? 1 : after.hops();
        var paths = new BestPaths(question, region, maxHops, strength, hops, budget);
        var found = new ArrayList<FoundPath>();
        while (found.size() < first) {
            var path = paths.next();
            if (path == null) {
                break;
            }
            if (after == null || PathKey.of(question.projection(), path).compareTo(after) > 0) {
                found.add(path);
            }
        }
        return found;
    }
}
