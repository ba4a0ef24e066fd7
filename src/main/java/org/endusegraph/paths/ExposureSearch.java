package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.Entity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Hop;
import org.endusegraph.model.Intermediary;
import org.endusegraph.model.IntermediaryRanking;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.Party;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.projection.Projection;
import org.endusegraph.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What suppliers can reach, who can reach end users, and who sits in between. */
@Component
class ExposureSearch {

    /** The most pairs that a question for intermediaries may have. */
    static final int MOST_PAIRS = 10_000;

    private final Questions questions;
    private final Projections projections;
    private final PathFill fill;
    private final Nodes nodes;

    ExposureSearch(Questions questions, Projections projections, PathFill fill, Nodes nodes) {
        this.questions = questions;
        this.projections = projections;
        this.fill = fill;
        this.nodes = nodes;
    }

    /**
     * Exposures in their order: the strength and hops of the best path, then the id of the entity that is not an anchor.
     *
     * @param explored how many times the search looked at a link that it may follow
     * @param complete false if the search was cut off
     * @param version version of the graph
     */
    record Exposed(List<Exposure> exposures, int explored, boolean complete, String version) {}

    /**
     * What the anchors can reach among others, or which others can reach the anchors.
     *
     * @param others ids; null for all parties
     * @param outwards whether paths start at the anchors
     * @param after key of the last one of the page before; null for the first page
     */
    Exposed find(
            Reader reader,
            List<String> anchors,
            @Nullable List<String> others,
            boolean outwards,
            PathFilter filter,
            int first,
            @Nullable ExposureKey after) {
        return StaleProjection.retried(projections, () -> {
            var question = questions.of(reader, filter);
            var budget = questions.budget();
            var places = Questions.places(question, anchors);
            var rest = others == null ? parties(question) : Questions.places(question, others);
            var found = new ArrayList<FoundPath>();
            try (var exposures = new Exposures(question, places, rest, outwards, after, budget)) {
                while (found.size() < first) {
                    var path = exposures.next();
                    if (path == null) {
                        break;
                    }
                    found.add(path);
                }
            }
            return new Exposed(
                    fill.fill(reader, question, found).stream()
                            .map(ExposureSearch::exposure)
                            .toList(),
                    budget.explored(),
                    !budget.isExhausted(),
                    question.projection().version());
        });
    }

    private static int[] parties(Question question) {
        var projection = question.projection();
        var parties = new Ints(projection.entities());
        for (int entity = 0; entity < projection.entities(); entity++) {
            if (projection.entityKind(entity) != EntityKind.PRODUCT
                    && question.conditions().admits(entity)) {
                parties.add(entity);
            }
        }
        return parties.toArray();
    }

    private static Exposure exposure(SupplyPath path) {
        var ends = List.of(path.entities().getFirst(), path.entities().getLast());
        var between = path.entities().stream().filter(Party.class::isInstance).filter(party -> !ends.contains(party));
        var suppliers =
                path.hops().stream().map(Hop::via).filter(Objects::nonNull).filter(via -> !ends.contains(via));
        long count = Stream.concat(between.map(Entity::id), suppliers.map(via -> via.id()))
                .distinct()
                .count();
        return new Exposure(
                ends.getFirst(), ends.getLast(), path, path.hops().size(), firstRecipient(path), (int) count);
    }

    private static @Nullable Party firstRecipient(SupplyPath path) {
        return path.hops().stream()
                .filter(hop ->
                        hop.link().kind() == LinkKind.SUPPLY || hop.link().kind() == LinkKind.DEPLOYMENT)
                .map(hop -> hop.to())
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .findFirst()
                .orElse(null);
    }

    /**
     * Who sits between some entities and others, the most important first.
     *
     * @throws Fault.LimitExceeded if there are more than {@link #MOST_PAIRS} pairs
     */
    IntermediaryRanking intermediaries(
            Reader reader, List<String> from, List<String> to, PathFilter filter, int first) {
        if ((long) from.size() * to.size() > MOST_PAIRS) {
            throw new Fault.LimitExceeded("'from' and 'to' make " + (long) from.size() * to.size()
                    + " pairs; ask for at most " + MOST_PAIRS + ". Add a condition to one of them.");
        }
        return StaleProjection.retried(projections, () -> {
            var question = questions.of(reader, filter);
            var budget = questions.budget();
            var search = new Intermediaries(question, budget);
            var ranked = search.rank(Questions.places(question, from), Questions.places(question, to));
            return new IntermediaryRanking(
                    intermediaries(
                            reader,
                            question.projection(),
                            ranked.stream().limit(first).toList()),
                    search.pairs(),
                    budget.explored(),
                    !budget.isExhausted(),
                    search.isExhaustive(),
                    question.projection().version());
        });
    }

    private List<Intermediary> intermediaries(
            Reader reader, Projection projection, List<Intermediaries.Standing> standings) {
        var entities = nodes.entities(
                reader,
                standings.stream()
                        .map(standing -> projection.entityId(standing.entity))
                        .toList());
        return standings.stream()
                .map(standing -> {
                    var entity = entities.get(projection.entityId(standing.entity));
                    if (entity == null) {
                        throw new StaleProjection();
                    }
                    return new Intermediary(entity, standing.pairsLost, standing.pairsThrough, standing.paths);
                })
                .toList();
    }
}
