package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Continuity;
import org.endusegraph.model.Direction;
import org.endusegraph.model.Entity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Hop;
import org.endusegraph.model.Link;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Party;
import org.endusegraph.model.Product;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.support.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * The reference that the engine must agree with: all chains by one Cypher query, the other conditions of the filter on whole paths, and a
 * sort. Slow, and plain to read.
 */
final class ReferencePaths {

    private final Driver driver;
    private final Graph graph;
    private final Nodes nodes;
    private final String within;

    /** Paths along links whose ids begin so. */
    ReferencePaths(RunningApplication application, String within) {
        this.within = within;
        driver = application.bean(Driver.class);
        graph = application.bean(Graph.class);
        nodes = application.bean(Nodes.class);
    }

    /** All paths in the total order. */
    List<Found> find(Reader reader, List<String> from, List<String> to, PathFilter filter) {
        var trails = new CypherPathSearch(driver, within).search(reader, from, to, filter);
        var links = nodes.links(
                reader, trails.stream().flatMap(trail -> trail.links().stream()).collect(Collectors.toSet()));
        var ids = trails.stream().flatMap(trail -> trail.entities().stream()).collect(Collectors.toSet());
        links.values().forEach(link -> {
            ids.add(link.fromId());
            ids.addAll(link.productIds());
        });
        var entities = nodes.entities(reader, ids);
        var goods = goods(reader, filter);
        var capable = capable(reader, filter);
        var listed = listed(reader, filter);
        return trails.stream()
                .map(trail -> candidate(trail, links, entities, goods))
                .filter(candidate -> meets(candidate, filter, capable, listed))
                .map(Candidate::path)
                .sorted(Comparator.comparing(Found::key))
                .toList();
    }

    /** A path. */
    record Found(
            List<String> entities,
            List<String> links,
            LinkStatus strength,
            Continuity continuity,
            boolean timeRespecting,
            List<String> between,
            PathKey key) {

        static Found of(SupplyPath path) {
            return new Found(
                    path.entities().stream().map(Entity::id).toList(),
                    path.hops().stream().map(hop -> hop.link().id()).toList(),
                    path.strength(),
                    path.continuity(),
                    path.timeRespecting(),
                    between(path.hops()),
                    PathKey.of(path));
        }

        /** Ids of the entities between the ends, and of the suppliers that hops name. */
        private static List<String> between(List<Hop> hops) {
            var between = new LinkedHashSet<String>();
            for (var hop : hops) {
                between.add(hop.from().id());
                between.add(hop.to().id());
                if (hop.via() != null) {
                    between.add(hop.via().id());
                }
            }
            between.remove(hops.getFirst().from().id());
            between.remove(hops.getLast().to().id());
            return List.copyOf(between);
        }
    }

    private record Candidate(Found path, List<Hop> hops) {}

    private static Candidate candidate(
            Trail trail, Map<String, Link> links, Map<String, Entity> entities, Goods goods) {
        var hops = IntStream.range(0, trail.links().size())
                .mapToObj(i -> hop(trail, i, links, entities))
                .toList();
        var strength = Collections.max(trail.statuses());
        var path = new Found(
                trail.entities(),
                trail.links(),
                strength,
                goods.continuity(hops),
                Timing.isTimeRespecting(hops),
                Found.between(hops),
                key(trail, hops, strength));
        return new Candidate(path, hops);
    }

    private static PathKey key(Trail trail, List<Hop> hops, LinkStatus strength) {
        long earliness = Long.MAX_VALUE;
        var ids = new ArrayList<>(List.of(trail.entities().getFirst()));
        for (var hop : hops) {
            var start = Timing.start(hop);
            earliness = start == null ? earliness : -start.toEpochDay();
            ids.add(hop.link().id());
            ids.add(hop.to().id());
        }
        return new PathKey(strength.ordinal(), hops.size(), earliness, ids);
    }

    private static Hop hop(Trail trail, int index, Map<String, Link> links, Map<String, Entity> entities) {
        var link = links.get(trail.links().get(index));
        var start = trail.starts().get(index);
        return new Hop(
                index,
                link,
                start == Trail.Start.TO ? Direction.BACKWARD : Direction.FORWARD,
                entities.get(trail.entities().get(index)),
                start == Trail.Start.OF ? (Party) entities.get(link.fromId()) : null,
                entities.get(trail.entities().get(index + 1)),
                link.productIds().stream().map(id -> (Product) entities.get(id)).toList(),
                trail.statuses().get(index));
    }

    private Goods goods(Reader reader, PathFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("knownAt", filter.knownAt());
        return new Goods(graph.read(reader, "reference/component-containments", parameters, row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("part"), Collectors.mapping(row -> row.text("whole"), Collectors.toSet()))));
    }

    private @Nullable Set<String> capable(Reader reader, PathFilter filter) {
        if (filter.capabilities() == null) {
            return null;
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("capabilities", filter.capabilities());
        parameters.put("knownAt", filter.knownAt());
        parameters.put("asOf", filter.asOf());
        return new HashSet<>(graph.read(reader, "products-with-capabilities", parameters, row -> row.text("id")));
    }

    private static boolean meets(
            Candidate candidate, PathFilter filter, @Nullable Set<String> capable, @Nullable Set<String> listed) {
        var path = candidate.path();
        var least = filter.minContinuity();
        if (least != null && !path.continuity().atLeast(least)) {
            return false;
        }
        if (Boolean.TRUE.equals(filter.timeRespecting()) && !path.timeRespecting()) {
            return false;
        }
        if (capable != null && products(candidate).stream().noneMatch(capable::contains)) {
            return false;
        }
        if (listed != null && !isPastUnlistedParties(candidate, listed)) {
            return false;
        }
        var kinds = filter.firstRecipient();
        var recipient = firstRecipient(candidate);
        return kinds == null || (recipient != null && kinds.contains(recipient));
    }

    private static boolean isPastUnlistedParties(Candidate candidate, Set<String> listed) {
        var products = candidate.hops().stream()
                .flatMap(hop -> Stream.of(hop.from(), hop.to()))
                .filter(Product.class::isInstance)
                .map(Entity::id)
                .collect(Collectors.toSet());
        var between = candidate.path().between();
        return between.stream().noneMatch(listed::contains) && !products.containsAll(between);
    }

    private @Nullable Set<String> listed(Reader reader, PathFilter filter) {
        if (filter.unlistedIntermediaries() == null) {
            return null;
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("asOf", filter.asOf());
        parameters.put("knownAt", filter.knownAt());
        return new HashSet<>(graph.read(reader, "listed-parties", parameters, row -> row.text("id")));
    }

    private static @Nullable EntityKind firstRecipient(Candidate path) {
        for (var hop : path.hops()) {
            if (hop.link().kind() == LinkKind.SUPPLY || hop.link().kind() == LinkKind.DEPLOYMENT) {
                return hop.to().kind();
            }
        }
        return null;
    }

    private static Set<String> products(Candidate path) {
        var products = new LinkedHashSet<String>();
        path.hops().forEach(hop -> {
            products.add(hop.from().id());
            products.add(hop.to().id());
            products.addAll(hop.link().productIds());
        });
        return products;
    }
}
