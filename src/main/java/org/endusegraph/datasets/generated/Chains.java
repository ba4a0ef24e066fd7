package org.endusegraph.datasets.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.jspecify.annotations.Nullable;

/**
 * The planted chains. There are three forms: supplies all the way; manufacture, components and a deployment; supplies and at last a
 * part of the end user. Into each supplier leads one more link, from the rest of the graph, so that it is reached from there.
 */
final class Chains {

    private static final int LONGEST = 8;

    private enum Form {
        SUPPLIES,
        GOODS,
        AFFILIATE
    }

    private final Recipe recipe;
    private final Ids ids;

    Chains(Recipe recipe) {
        this.recipe = recipe;
        ids = new Ids(recipe.prefix());
    }

    /** How many parties so many chains have. */
    static int parties(int chains) {
        int parties = 0;
        for (int chain = 0; chain < chains; chain++) {
            parties += form(chain) == Form.GOODS ? 2 : hops(chain) + 1;
        }
        return parties;
    }

    /** How many links so many chains have. */
    static int links(int chains) {
        int links = 0;
        for (int chain = 0; chain < chains; chain++) {
            links += hops(chain) + 1;
        }
        return links;
    }

    private static int hops(int chain) {
        return chain % LONGEST + 1;
    }

    private static Form form(int chain) {
        return hops(chain) == 1 ? Form.SUPPLIES : Form.values()[(chain / LONGEST + chain) % 3];
    }

    /** Tells of the entities, in ascending order of id. */
    void entities(GraphSink sink) {
        for (int chain = 0; chain < recipe.planted(); chain++) {
            for (int step = 0; step <= hops(chain); step++) {
                sink.entity(entity(ids.step(chain, step), kind(chain, step), function(chain, step), chain));
            }
            if (form(chain) != Form.GOODS) {
                sink.entity(entity(ids.item(chain), EntityKind.PRODUCT, null, chain));
            }
        }
    }

    private GeneratedEntity entity(String id, EntityKind kind, @Nullable BodyFunction function, int chain) {
        var random = Draws.NAME.of(recipe, -1 - chain);
        var name = Invention.name(kind, random, chain + 1) + ", planted";
        return new GeneratedEntity(id, kind, name, kind == EntityKind.PRODUCT ? null : "AQ", function, null);
    }

    private static EntityKind kind(int chain, int step) {
        if (step == 0) {
            return EntityKind.COMPANY;
        }
        if (step == hops(chain) || (form(chain) == Form.AFFILIATE && step == hops(chain) - 1)) {
            return EntityKind.PUBLIC_BODY;
        }
        return form(chain) == Form.GOODS ? EntityKind.PRODUCT : EntityKind.COMPANY;
    }

    private static @Nullable BodyFunction function(int chain, int step) {
        if (kind(chain, step) != EntityKind.PUBLIC_BODY) {
            return null;
        }
        return step == hops(chain) ? BodyFunction.PUBLIC_SECURITY : BodyFunction.OTHER;
    }

    /** Tells of the links, in ascending order of id, which start at number 1, and gives the paths that they make. */
    List<PlantedPath> links(Population population, GraphSink sink) {
        var paths = new ArrayList<PlantedPath>();
        int number = 1;
        for (int chain = 0; chain < recipe.planted(); chain++) {
            var random = Draws.PLANTED.of(recipe, chain);
            var strength = LinkStatus.values()[(chain / LONGEST + chain) % 4];
            int weakest = random.nextInt(hops(chain));
            var hops = new ArrayList<String>();
            for (int hop = 0; hop < hops(chain); hop++) {
                var status = hop == weakest ? strength : LinkStatus.values()[random.nextInt(strength.ordinal() + 1)];
                var link = hop(chain, hop, ids.link(number++), status, random);
                hops.add(link.id());
                sink.link(link);
            }
            sink.link(feeder(chain, ids.link(number++), population, random));
            paths.add(new PlantedPath(ids.step(chain, 0), ids.step(chain, hops(chain)), List.copyOf(hops), strength));
        }
        return paths;
    }

    private GeneratedLink hop(int chain, int hop, String id, LinkStatus status, RandomGenerator random) {
        var kind = kindOfHop(chain, hop);
        return link(
                id,
                kind,
                ids.step(chain, hop),
                ids.step(chain, hop + 1),
                kind == LinkKind.SUPPLY ? List.of(ids.item(chain)) : List.of(),
                LocalDate.of(2015, 1, 1).plusDays(30L * hop + random.nextInt(30)),
                status,
                random);
    }

    private static LinkKind kindOfHop(int chain, int hop) {
        boolean last = hop == hops(chain) - 1;
        return switch (form(chain)) {
            case SUPPLIES -> LinkKind.SUPPLY;
            case GOODS -> hop == 0 ? LinkKind.MANUFACTURE : last ? LinkKind.DEPLOYMENT : LinkKind.COMPONENT;
            case AFFILIATE -> last ? LinkKind.AFFILIATION : LinkKind.SUPPLY;
        };
    }

    private GeneratedLink feeder(int chain, String id, Population population, RandomGenerator random) {
        int party = population.pick(population.companies, random);
        var from = population.id(population.audience(party) == 0 ? party : 0);
        var to = ids.step(chain, 0);
        return link(id, LinkKind.SUPPLY, from, to, List.of(), LocalDate.of(2014, 1, 1), LinkStatus.REPORTED, random);
    }

    private GeneratedLink link(
            String id,
            LinkKind kind,
            String from,
            String to,
            List<String> products,
            LocalDate start,
            LinkStatus status,
            RandomGenerator random) {
        var claims = Claims.planted(recipe, random, id, kind, status);
        return new GeneratedLink(id, kind, from, to, products, start, null, null, null, claims);
    }
}
