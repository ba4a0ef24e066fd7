package org.endusegraph.paths;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Supply paths between entities, best first. */
@Component
public class SupplyPaths {

    private final PathSearch search;
    private final Graph graph;
    private final Nodes nodes;

    SupplyPaths(PathSearch search, Graph graph, Nodes nodes) {
        this.search = search;
        this.graph = graph;
        this.nodes = nodes;
    }

    /**
     * All paths from some entities to others that meet a filter, in the total order.
     *
     * @throws org.endusegraph.model.Fault if the filter makes no sense or names an id that is not there
     */
    public Paths find(Reader reader, List<String> from, List<String> to, PathFilter filter) {
        filter.check();
        nodes.require(reader, "filter.via", "Entity", filter.onPath());
        nodes.require(reader, "filter.avoid", "Entity", filter.offPath());
        nodes.require(reader, "filter.capabilities", "Capability", filter.capabilities());
        var found = search.search(reader, from, to, filter);
        var paths = fill(reader, found.trails(), filter);
        paths.removeIf(path -> !meets(path, filter));
        keepCapable(reader, paths, filter);
        keepUnlisted(reader, paths, filter);
        paths.sort(Comparator.comparing(PathKey::of));
        return new Paths(paths, found.explored(), found.complete());
    }

    /**
     * Paths in the total order.
     *
     * @param explored how many links were looked at
     * @param complete false if paths may be missing
     */
    public record Paths(List<SupplyPath> paths, int explored, boolean complete) {}

    /** The first few of those paths, with the documents that they rest on. */
    public List<SupplyPath> best(Reader reader, List<String> from, List<String> to, PathFilter filter, int first) {
        var paths = find(reader, from, to, filter).paths();
        return restingOnSources(reader, paths.stream().limit(first).toList(), filter);
    }

    /** Paths with the documents that they rest on, originals in place of copies. */
    List<SupplyPath> restingOnSources(Reader reader, List<SupplyPath> paths, PathFilter filter) {
        var links = paths.stream()
                .flatMap(path -> path.hops().stream())
                .map(hop -> hop.link().id())
                .distinct()
                .toList();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", links);
        parameters.put("knownAt", filter.knownAt());
        var sources = graph.read(reader, "sources-of-links", parameters, row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("link"), Collectors.mapping(row -> row.text("source"), Collectors.toList())));
        return paths.stream()
                .map(path -> path.restingOn(path.hops().stream()
                        .flatMap(hop -> sources.getOrDefault(hop.link().id(), List.of()).stream())
                        .distinct()
                        .toList()))
                .toList();
    }

    private List<SupplyPath> fill(Reader reader, List<Trail> trails, PathFilter filter) {
        var links = nodes.links(
                reader, trails.stream().flatMap(trail -> trail.links().stream()).collect(Collectors.toSet()));
        var ids = trails.stream().flatMap(trail -> trail.entities().stream()).collect(Collectors.toSet());
        links.values().forEach(link -> {
            ids.add(link.fromId());
            ids.addAll(link.productIds());
        });
        var entities = nodes.entities(reader, ids);
        var goods = goods(reader, filter);
        return trails.stream()
                .map(trail -> fill(trail, links, entities, goods))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Goods goods(Reader reader, PathFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("knownAt", filter.knownAt());
        return new Goods(graph.read(reader, "component-containments", parameters, row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("part"), Collectors.mapping(row -> row.text("whole"), Collectors.toSet()))));
    }

    private static SupplyPath fill(Trail trail, Map<String, Link> links, Map<String, Entity> entities, Goods goods) {
        var hops = IntStream.range(0, trail.links().size())
                .mapToObj(i -> hop(trail, i, links, entities))
                .toList();
        var along = trail.entities().stream().map(id -> there(entities, id)).toList();
        var strength = trail.statuses().stream().reduce(LinkStatus.CONFIRMED, LinkStatus::weaker);
        var window = Timing.window(hops);
        var continuity = goods.continuity(hops);
        var timeRespecting = Timing.isTimeRespecting(hops);
        var warnings = Warnings.of(hops, along, window, continuity, timeRespecting);
        var id = UUID.nameUUIDFromBytes((trail.entities() + "" + trail.links()).getBytes(StandardCharsets.UTF_8));
        return new SupplyPath(
                id.toString(), hops, along, strength, window, continuity, timeRespecting, List.of(), warnings);
    }

    private static Hop hop(Trail trail, int index, Map<String, Link> links, Map<String, Entity> entities) {
        var link = there(links, trail.links().get(index));
        var start = trail.starts().get(index);
        return new Hop(
                index,
                link,
                start == Trail.Start.TO ? Direction.BACKWARD : Direction.FORWARD,
                there(entities, trail.entities().get(index)),
                start == Trail.Start.OF ? (Party) there(entities, link.fromId()) : null,
                there(entities, trail.entities().get(index + 1)),
                link.productIds().stream()
                        .map(id -> (Product) there(entities, id))
                        .toList(),
                trail.statuses().get(index));
    }

    private static <T> T there(Map<String, T> found, String id) {
        return Objects.requireNonNull(found.get(id), id);
    }

    private static boolean meets(SupplyPath path, PathFilter filter) {
        var least = filter.minContinuity();
        if (least != null && !path.continuity().atLeast(least)) {
            return false;
        }
        if (Boolean.TRUE.equals(filter.timeRespecting()) && !path.timeRespecting()) {
            return false;
        }
        var kinds = filter.firstRecipient();
        return kinds == null || kinds.contains(firstRecipient(path));
    }

    private static @Nullable EntityKind firstRecipient(SupplyPath path) {
        for (var hop : path.hops()) {
            if (hop.link().kind() == LinkKind.SUPPLY || hop.link().kind() == LinkKind.DEPLOYMENT) {
                return hop.to().kind();
            }
        }
        return null;
    }

    private void keepCapable(Reader reader, List<SupplyPath> paths, PathFilter filter) {
        if (filter.capabilities() != null) {
            Map<String, Object> parameters = Map.of("capabilities", filter.capabilities());
            var capable =
                    new HashSet<>(graph.read(reader, "products-with-capabilities", parameters, row -> row.text("id")));
            paths.removeIf(path -> products(path).stream().noneMatch(capable::contains));
        }
    }

    private void keepUnlisted(Reader reader, List<SupplyPath> paths, PathFilter filter) {
        var jurisdiction = filter.itemsNotListedIn();
        if (jurisdiction != null) {
            var products =
                    paths.stream().flatMap(path -> products(path).stream()).collect(Collectors.toSet());
            var listed = ListedItems.of(graph, reader, jurisdiction, products);
            paths.removeIf(listed::isListed);
            paths.replaceAll(path -> listed.isUncertain(path) ? path.warned(Warnings.LISTING_DATE_UNKNOWN) : path);
        }
    }

    /** Ids of all products on a path: those that it passes, and those that its links name. */
    private static Set<String> products(SupplyPath path) {
        var products = new LinkedHashSet<String>();
        path.entities().stream().filter(Product.class::isInstance).forEach(product -> products.add(product.id()));
        path.hops().forEach(hop -> products.addAll(hop.link().productIds()));
        return products;
    }
}
