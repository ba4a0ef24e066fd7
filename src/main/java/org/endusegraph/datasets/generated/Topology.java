package org.endusegraph.datasets.generated;

import java.util.random.RandomGenerator;
import org.endusegraph.model.LinkKind;

/** Which entities the links join that are not planted. Each link is made by itself, without those before it. */
final class Topology {

    private static final int NEARBY = 1_000;
    private static final int ATTEMPTS = 8;
    private static final LinkKind[] KINDS = LinkKind.values();

    /** In the order of the kinds: SUPPLY first, ASSOCIATION last. */
    private static final double[] WEIGHTS = {0.5, 0.1, 0.1, 0.1, 0.05, 0.1, 0.02, 0.01, 0.01, 0.01};

    private static final double[] WEIGHTS_WITHOUT_PRODUCTS = {0.7, 0, 0, 0, 0.1, 0.15, 0.02, 0.01, 0.01, 0.01};

    private final Recipe recipe;
    private final Population population;
    private final double[] supernodes;
    private final double atSupernodes;

    Topology(Recipe recipe, Population population) {
        this.recipe = recipe;
        this.population = population;
        supernodes = new double[population.supernodes()];
        double degrees = 0;
        for (int i = 0; i < supernodes.length; i++) {
            supernodes[i] = (double) recipe.shape().supernodeDegree() / (i + 1);
            degrees += supernodes[i];
        }
        atSupernodes = Math.min(0.9, degrees / Math.max(1, recipe.links()));
    }

    /** The ends of a link. */
    Ends of(int number) {
        var random = Draws.SHAPE.of(recipe, number);
        var shape = recipe.shape();
        double rest = 1 - shape.parallel() - shape.cycles() - shape.selfSupply();
        int form = Draws.weighted(random, Math.max(0, rest), shape.parallel(), shape.cycles(), shape.selfSupply());
        if (form == 3) {
            int party = population.pick(population.companies, random);
            return new Ends(LinkKind.SUPPLY, party, party);
        }
        if (form == 0 || number == 0) {
            return base(number);
        }
        var other = base(number - 1 - random.nextInt(Math.min(NEARBY, number)));
        return form == 1 ? other : other.reversed();
    }

    private Ends base(int number) {
        var random = Draws.ENDS.of(recipe, number);
        if (supernodes.length > 0 && Draws.happens(random, atSupernodes)) {
            int hub = population.companies[Draws.weighted(random, supernodes)];
            var out = fitting(LinkKind.SUPPLY, hub, population.everyone, random);
            return random.nextBoolean() ? out : out.reversed();
        }
        var kind = KINDS[Draws.weighted(random, population.products < 2 ? WEIGHTS_WITHOUT_PRODUCTS : WEIGHTS)];
        return fitting(kind, population.pick(sources(kind, random), random), targets(kind, random), random);
    }

    private int[] sources(LinkKind kind, RandomGenerator random) {
        return switch (kind) {
            case MANUFACTURE, OWNERSHIP, CONTROL, DIRECTORSHIP -> population.companies;
            case COMPONENT, DEPLOYMENT -> population.goods;
            case SUPPLY -> Draws.happens(random, 0.9) ? population.companies : population.everyone;
            case AFFILIATION, CO_DEVELOPMENT, ASSOCIATION -> population.everyone;
        };
    }

    private int[] targets(LinkKind kind, RandomGenerator random) {
        return switch (kind) {
            case MANUFACTURE, COMPONENT -> population.goods;
            case DEPLOYMENT, AFFILIATION -> Draws.happens(random, 0.7) ? population.bodies : population.everyone;
            case OWNERSHIP, CONTROL, DIRECTORSHIP -> population.companies;
            case SUPPLY, CO_DEVELOPMENT, ASSOCIATION -> population.everyone;
        };
    }

    /** Draws a target until it is another entity that some reader of the first may see. */
    private Ends fitting(LinkKind kind, int from, int[] targets, RandomGenerator random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int to = population.pick(targets, random);
            if (to != from && haveReaders(from, to)) {
                return new Ends(kind, from, to);
            }
        }
        int first = population.isProduct(targets[0]) ? population.parties : 0;
        int second = first == 0 ? 2 : first + 1;
        return new Ends(kind, from, from == first ? second : first);
    }

    private boolean haveReaders(int one, int other) {
        int a = population.audience(one);
        int b = population.audience(other);
        return a == 0 || b == 0 || (a & b) != 0;
    }
}
