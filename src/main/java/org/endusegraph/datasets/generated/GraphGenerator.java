package org.endusegraph.datasets.generated;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Share;
import org.jspecify.annotations.Nullable;

/**
 * Makes graphs from recipes. It keeps a few bytes for each entity, and nothing of the links: each is made by itself from the seed
 * and its number.
 */
public final class GraphGenerator {

    private static final LinkStatus[] STATUSES = LinkStatus.values();
    private static final int YEARS = 21;

    private final Recipe recipe;
    private final Ids ids;
    private final Population population;
    private final Topology topology;

    private GraphGenerator(Recipe recipe) {
        this.recipe = recipe;
        ids = new Ids(recipe.prefix());
        population = new Population(recipe);
        topology = new Topology(recipe, population);
    }

    /** Tells a sink of the graph of a recipe: the same recipe, the same calls. */
    public static void generate(Recipe recipe, GraphSink sink) {
        new GraphGenerator(recipe).run(sink);
    }

    private void run(GraphSink sink) {
        var chains = new Chains(recipe);
        for (int party = 0; party < population.parties; party++) {
            sink.entity(population.entity(party));
        }
        chains.entities(sink);
        for (int product = 0; product < population.products; product++) {
            sink.entity(population.entity(population.parties + product));
        }
        var paths = chains.links(population, sink);
        int planted = Chains.links(recipe.planted());
        for (int link = 0; link < recipe.links() - planted; link++) {
            sink.link(link(link, ids.link(planted + link + 1)));
        }
        designations(paths, sink);
        paths.forEach(sink::planted);
    }

    private void designations(List<PlantedPath> paths, GraphSink sink) {
        int number = 0;
        for (int body : population.highRisk()) {
            var audience = recipe.circles(population.audience(body));
            sink.designation(new GeneratedDesignation(ids.risk(++number), population.id(body), audience));
        }
        for (var path : paths) {
            sink.designation(new GeneratedDesignation(ids.risk(++number), path.endUserId(), null));
        }
    }

    private GeneratedLink link(int number, String id) {
        var random = Draws.LINK.of(recipe, number);
        var ends = topology.of(number);
        int audience = audience(ends, random);
        var status = STATUSES[Draws.weighted(random, recipe.evidence().weights())];
        boolean started = !Draws.happens(random, recipe.dates().unknownStart());
        var start = Dates.TODAY.minusDays(1 + random.nextInt(YEARS * 365));
        long age = start.until(Dates.TODAY, ChronoUnit.DAYS);
        var products = products(ends.kind(), audience, random);
        var share = ends.kind() == LinkKind.OWNERSHIP ? share(random) : null;
        int end = Draws.weighted(
                random,
                recipe.dates().unknownEnd(),
                recipe.dates().expired(),
                Math.max(0, 1 - recipe.dates().unknownEnd() - recipe.dates().expired()));
        var expiry = start.plusDays(random.nextLong(age));
        var later = Dates.TODAY.plusDays(random.nextInt(5 * 365));
        return new GeneratedLink(
                id,
                ends.kind(),
                population.id(ends.from()),
                population.id(ends.to()),
                products,
                started ? start : null,
                end == 0 ? null : end == 1 ? expiry : later,
                share,
                recipe.circles(audience),
                Claims.about(recipe, random, id, ends.kind(), audience, status));
    }

    /** The circles that the link is for, within those of its ends; 0 if it is public. */
    private int audience(Ends ends, RandomGenerator random) {
        int own = 0;
        for (int circle = 0; circle < recipe.clearances().size(); circle++) {
            if (Draws.happens(random, recipe.clearances().get(circle).links())) {
                own |= 1 << circle;
            }
        }
        int from = population.audience(ends.from());
        int to = population.audience(ends.to());
        int allowed = from == 0 ? to : to == 0 ? from : from & to;
        return allowed == 0 ? own : (own & allowed) == 0 ? allowed : own & allowed;
    }

    /** Up to three products that all readers of the link may see. */
    private List<String> products(LinkKind kind, int audience, RandomGenerator random) {
        if ((kind != LinkKind.SUPPLY && kind != LinkKind.CO_DEVELOPMENT) || population.products == 0) {
            return List.of();
        }
        var products = new ArrayList<String>(3);
        for (int left = random.nextInt(4); left > 0; left--) {
            int product = population.pick(population.goods, random);
            int readers = population.audience(product);
            boolean seen = readers == 0 || (audience != 0 && (audience & ~readers) == 0);
            if (seen && !products.contains(population.id(product))) {
                products.add(population.id(product));
            }
        }
        return products;
    }

    private static @Nullable Share share(RandomGenerator random) {
        int min = random.nextInt(100);
        int max = min + random.nextInt(101 - min);
        return random.nextInt(4) == 0 ? null : new Share(min, max, null);
    }
}
