package org.endusegraph.paths;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Direction;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Hop;
import org.endusegraph.model.Link;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Party;
import org.endusegraph.model.Product;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.projection.Arcs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns paths of a projection into what readers see: entities, links and sources from the graph, by id. */
@Component
class PathFill {

    private final Nodes nodes;
    private final Graph graph;

    PathFill(Nodes nodes, Graph graph) {
        this.nodes = nodes;
        this.graph = graph;
    }

    /**
     * The paths, in the same order, with the documents that they rest on, originals in place of copies.
     *
     * @throws StaleProjection if the graph no longer holds part of a path
     */
    List<SupplyPath> fill(Reader reader, Question question, List<FoundPath> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        var projection = question.projection();
        var linkIds = new HashSet<String>();
        var entityIds = new HashSet<String>();
        for (var path : paths) {
            for (int entity : path.entities()) {
                entityIds.add(projection.entityId(entity));
            }
            for (int arc : path.arcs()) {
                int link = projection.out().link(arc);
                linkIds.add(projection.linkId(link));
                entityIds.add(projection.entityId(projection.from(link)));
                for (int i = projection.firstProduct(link); i < projection.endOfProducts(link); i++) {
                    entityIds.add(projection.entityId(projection.product(i)));
                }
            }
        }
        var links = nodes.links(reader, linkIds);
        var entities = nodes.entities(reader, entityIds);
        var sources = sources(reader, linkIds, question.filter());
        return paths.stream()
                .map(path -> new Filling(question, path, links, entities, sources).path())
                .toList();
    }

    private Map<String, List<String>> sources(Reader reader, HashSet<String> links, PathFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", List.copyOf(links));
        parameters.put("knownAt", filter.knownAt());
        return graph.read(reader, "sources-of-links", parameters, row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("link"), Collectors.mapping(row -> row.text("source"), Collectors.toList())));
    }

    /** One path on its way. */
    private record Filling(
            Question question,
            FoundPath found,
            Map<String, Link> links,
            Map<String, Entity> entities,
            Map<String, List<String>> sources) {

        SupplyPath path() {
            var hops = new ArrayList<Hop>();
            for (int i = 0; i < found.hops(); i++) {
                hops.add(hop(i));
            }
            var along = new ArrayList<Entity>();
            for (int entity : found.entities()) {
                along.add(entity(question.projection().entityId(entity)));
            }
            var window = Timing.window(hops);
            var continuity = question.carriage().along(found);
            var timeRespecting = Timing.isTimeRespecting(hops);
            var warnings = Warnings.of(hops, along, window, continuity, timeRespecting);
            if (hops.stream()
                    .anyMatch(hop ->
                            question.listed().uncertain().contains(hop.link().id()))) {
                warnings.add(Warnings.LISTING_DATE_UNKNOWN);
            }
            return new SupplyPath(
                    id(hops, along),
                    hops,
                    along,
                    LinkStatus.values()[found.strength()],
                    window,
                    continuity,
                    timeRespecting,
                    hops.stream()
                            .flatMap(hop -> sources.getOrDefault(hop.link().id(), List.of()).stream())
                            .distinct()
                            .toList(),
                    warnings,
                    question.filter().knownAt());
        }

        private static String id(List<Hop> hops, List<Entity> along) {
            var ids = along.stream().map(Entity::id).toList() + ""
                    + hops.stream().map(hop -> hop.link().id()).toList();
            return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)).toString();
        }

        private Hop hop(int index) {
            var projection = question.projection();
            int arc = found.arcs()[index];
            int entry = Arcs.entry(projection.out().mark(arc));
            var link = links.get(projection.linkId(projection.out().link(arc)));
            if (link == null) {
                throw new StaleProjection();
            }
            return new Hop(
                    index,
                    link,
                    entry == Arcs.TO ? Direction.BACKWARD : Direction.FORWARD,
                    entity(projection.entityId(found.entities()[index])),
                    entry == Arcs.OF ? (Party) entity(link.fromId()) : null,
                    entity(projection.entityId(found.entities()[index + 1])),
                    link.productIds().stream().map(id -> (Product) entity(id)).toList(),
                    LinkStatus.values()[found.statuses()[index]]);
        }

        private Entity entity(String id) {
            var entity = entities.get(id);
            if (entity == null) {
                throw new StaleProjection();
            }
            return entity;
        }
    }
}
