package org.endusegraph.paths;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.endusegraph.model.Continuity;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.projection.Arcs;
import org.endusegraph.projection.Projection;

/** What moves along a path. A chain of suppliers is not yet a chain of goods. Remembers what it found out; for one question. */
final class Carriage {

    private final Conditions conditions;
    private final Projection projection;
    private final Map<Integer, Set<Integer>> wholes = new HashMap<>();

    Carriage(Conditions conditions) {
        this.conditions = conditions;
        projection = conditions.projection();
    }

    /** Whether hops of this kind of link move goods. */
    static boolean moves(LinkKind kind) {
        return switch (kind) {
            case SUPPLY, MANUFACTURE, COMPONENT, DEPLOYMENT -> true;
            case AFFILIATION, OWNERSHIP, CO_DEVELOPMENT, CONTROL, DIRECTORSHIP, ASSOCIATION -> false;
        };
    }

    /**
     * Whether the goods carry on from one hop that moves goods to the next. Hops are arcs of {@link Projection#out}.
     *
     * @param start the entity that the next hop starts at
     */
    Continuity between(int arc, int start, int next) {
        var leaving = leaving(arc);
        var needed = needed(start, next);
        if (leaving.stream().anyMatch(needed::contains)) {
            return Continuity.SAME_ITEM;
        }
        if (leaving.stream().anyMatch(part -> wholes(part).stream().anyMatch(needed::contains))) {
            return Continuity.CONTAINED;
        }
        return leaving.isEmpty() || needed.isEmpty() ? Continuity.UNKNOWN : Continuity.BROKEN;
    }

    /** Whether the goods carry on along all hops: the worst pair decides; without a pair they do. */
    Continuity along(FoundPath path) {
        var worst = Continuity.SAME_ITEM;
        int before = -1;
        for (int i = 0; i < path.hops(); i++) {
            int arc = path.arcs()[i];
            if (moves(kind(arc))) {
                worst = before < 0 ? worst : worst.worse(between(before, path.entities()[i], arc));
                before = arc;
            }
        }
        return worst;
    }

    private LinkKind kind(int arc) {
        return Arcs.kind(projection.out().mark(arc));
    }

    private Set<Integer> leaving(int arc) {
        int link = projection.out().link(arc);
        return switch (kind(arc)) {
            case SUPPLY -> products(link);
            case MANUFACTURE, COMPONENT -> Set.of(projection.to(link));
            case DEPLOYMENT -> Set.of(projection.from(link));
            case CO_DEVELOPMENT, AFFILIATION, OWNERSHIP, CONTROL, DIRECTORSHIP, ASSOCIATION -> Set.of();
        };
    }

    private Set<Integer> needed(int start, int arc) {
        int link = projection.out().link(arc);
        return switch (kind(arc)) {
            case SUPPLY -> Arcs.entry(projection.out().mark(arc)) == Arcs.OF ? Set.of(start) : products(link);
            case MANUFACTURE -> Set.of(projection.to(link));
            case COMPONENT, DEPLOYMENT -> Set.of(projection.from(link));
            case CO_DEVELOPMENT, AFFILIATION, OWNERSHIP, CONTROL, DIRECTORSHIP, ASSOCIATION -> Set.of();
        };
    }

    private Set<Integer> products(int link) {
        var products = new HashSet<Integer>();
        for (int i = projection.firstProduct(link); i < projection.endOfProducts(link); i++) {
            if (conditions.sight().entity(projection.product(i))) {
                products.add(projection.product(i));
            }
        }
        return products;
    }

    /** All products that contain a product, at any depth, as far as visible and not refuted on what was known. */
    private Set<Integer> wholes(int part) {
        var known = wholes.get(part);
        if (known != null) {
            return known;
        }
        var found = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        open.push(part);
        var out = projection.out();
        while (!open.isEmpty()) {
            int product = open.pop();
            for (int arc = out.start(product); arc < out.end(product); arc++) {
                if (Arcs.kind(out.mark(arc)) == LinkKind.COMPONENT
                        && isContainment(out.link(arc))
                        && found.add(out.node(arc))) {
                    open.push(out.node(arc));
                }
            }
        }
        wholes.put(part, found);
        return found;
    }

    private boolean isContainment(int link) {
        return conditions.sight().link(link)
                && conditions.sight().status(link, conditions.knownAt()) < LinkStatus.REFUTED.ordinal();
    }
}
