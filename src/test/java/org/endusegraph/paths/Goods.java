package org.endusegraph.paths;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.endusegraph.model.Continuity;
import org.endusegraph.model.Hop;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.Node;
import org.endusegraph.model.Product;

/**
 * What moves along a path. A chain of suppliers is not yet a chain of goods.
 *
 * @param wholes the products that contain a product, by its id
 */
record Goods(Map<String, Set<String>> wholes) {

    private static final Set<LinkKind> MOVES =
            Set.of(LinkKind.SUPPLY, LinkKind.MANUFACTURE, LinkKind.COMPONENT, LinkKind.DEPLOYMENT);

    /** Whether the goods carry on: the worst pair of hops decides; without a pair they do. */
    Continuity continuity(List<Hop> hops) {
        var moving =
                hops.stream().filter(hop -> MOVES.contains(hop.link().kind())).toList();
        var worst = Continuity.SAME_ITEM;
        for (int i = 1; i < moving.size(); i++) {
            worst = worst.worse(continuity(leaving(moving.get(i - 1)), needed(moving.get(i))));
        }
        return worst;
    }

    /** Ids of the products that a hop moves or makes; empty if it names none. */
    static Set<String> moved(Hop hop) {
        return switch (hop.link().kind()) {
            case SUPPLY, CO_DEVELOPMENT -> ids(hop.products());
            case MANUFACTURE -> Set.of(hop.to().id());
            case COMPONENT, DEPLOYMENT -> Set.of(hop.from().id());
            case AFFILIATION, OWNERSHIP, CONTROL, DIRECTORSHIP, ASSOCIATION -> Set.of();
        };
    }

    private static Set<String> leaving(Hop hop) {
        return switch (hop.link().kind()) {
            case SUPPLY -> ids(hop.products());
            case MANUFACTURE, COMPONENT -> Set.of(hop.to().id());
            case DEPLOYMENT -> Set.of(hop.from().id());
            case CO_DEVELOPMENT, AFFILIATION, OWNERSHIP, CONTROL, DIRECTORSHIP, ASSOCIATION -> Set.of();
        };
    }

    private static Set<String> needed(Hop hop) {
        return switch (hop.link().kind()) {
            case SUPPLY -> hop.from() instanceof Product entered ? Set.of(entered.id()) : ids(hop.products());
            case MANUFACTURE -> Set.of(hop.to().id());
            case COMPONENT, DEPLOYMENT -> Set.of(hop.from().id());
            case CO_DEVELOPMENT, AFFILIATION, OWNERSHIP, CONTROL, DIRECTORSHIP, ASSOCIATION -> Set.of();
        };
    }

    private Continuity continuity(Set<String> leaving, Set<String> needed) {
        if (leaving.stream().anyMatch(needed::contains)) {
            return Continuity.SAME_ITEM;
        }
        if (within(leaving).stream().anyMatch(needed::contains)) {
            return Continuity.CONTAINED;
        }
        return leaving.isEmpty() || needed.isEmpty() ? Continuity.UNKNOWN : Continuity.BROKEN;
    }

    /** All products that contain one of some products, at any depth. */
    private Set<String> within(Set<String> parts) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(parts);
        while (!open.isEmpty()) {
            for (var whole : wholes.getOrDefault(open.pop(), Set.of())) {
                if (found.add(whole)) {
                    open.push(whole);
                }
            }
        }
        return found;
    }

    private static Set<String> ids(Collection<Product> products) {
        return products.stream().map(Node::id).collect(Collectors.toSet());
    }
}
