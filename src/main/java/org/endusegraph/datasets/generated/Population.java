package org.endusegraph.datasets.generated;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.EntityKind;

/**
 * The entities that are not planted. They have numbers: parties from 0, then products. Parties 0 (a company), 1 (a public body) and 2 (a
 * company) and the first two products are public, so that every link finds an end.
 */
final class Population {

    /** Codes of places where nobody lives: nothing invented is said of a real state. */
    private static final List<String> COUNTRIES = List.of("AQ", "BV", "GS", "HM", "TF", "UM");

    private static final EntityKind[] KINDS = {
        EntityKind.COMPANY, EntityKind.PUBLIC_BODY, EntityKind.UNIVERSITY, EntityKind.ORGANISATION
    };
    private static final BodyFunction[] FUNCTIONS = BodyFunction.values();

    final int parties;
    final int products;

    /** Numbers of entities, the busiest first. */
    final int[] everyone;

    final int[] companies;
    final int[] bodies;
    final int[] goods;

    private final Recipe recipe;
    private final Ids ids;
    private final byte[] kinds;
    private final byte[] audiences;

    Population(Recipe recipe) {
        this.recipe = recipe;
        ids = new Ids(recipe.prefix());
        parties = recipe.parties() - Chains.parties(recipe.planted());
        products = recipe.products();
        kinds = new byte[parties];
        audiences = new byte[parties + products];
        for (int number = 0; number < parties + products; number++) {
            var random = Draws.ENTITY.of(recipe, number);
            if (number < parties) {
                int drawn = Draws.weighted(random, 0.8, 0.1, 0.05, 0.05);
                kinds[number] = (byte) (number < 3 ? number % 2 : drawn);
            }
            audiences[number] = isAlwaysPublic(number) ? 0 : (byte) audience(random);
        }
        everyone = shuffled(IntStream.range(0, parties).toArray(), 0);
        companies = shuffled(having(number -> kinds[number] == 0), 1);
        bodies = shuffled(having(number -> kinds[number] == 1), 2);
        goods = shuffled(IntStream.range(parties, parties + products).toArray(), 3);
        for (int i = 0; i < supernodes(); i++) {
            audiences[companies[i]] = 0;
        }
    }

    /** How many of the first companies are supernodes. */
    int supernodes() {
        return Math.min(recipe.shape().supernodes(), companies.length);
    }

    private boolean isAlwaysPublic(int number) {
        return number < 3 || (number >= parties && number < parties + 2);
    }

    private int audience(RandomGenerator random) {
        int bits = 0;
        for (int circle = 0; circle < recipe.clearances().size(); circle++) {
            if (Draws.happens(random, recipe.clearances().get(circle).entities())) {
                bits |= 1 << circle;
            }
        }
        return bits;
    }

    private int[] having(IntPredicate condition) {
        return IntStream.range(0, parties).filter(condition).toArray();
    }

    private int[] shuffled(int[] numbers, int group) {
        var random = Draws.ORDER.of(recipe, group);
        for (int i = numbers.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int number = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = number;
        }
        return numbers;
    }

    /** One of a group; those at its start more often, as the recipe's skew has it. */
    int pick(int[] group, RandomGenerator random) {
        double place =
                StrictMath.pow(random.nextDouble(), 1 / (1 - recipe.shape().skew()));
        return group[(int) (place * group.length)];
    }

    /** The bits of the circles that may see it; 0 if it is public. */
    int audience(int number) {
        return audiences[number];
    }

    boolean isProduct(int number) {
        return number >= parties;
    }

    String id(int number) {
        return isProduct(number) ? ids.product(number - parties) : ids.party(number);
    }

    /** Public bodies that count as high-risk, in ascending order of number. */
    int[] highRisk() {
        int many = Math.max(1, (int) Math.round(bodies.length * recipe.shape().highRisk()));
        var some = Arrays.copyOf(bodies, many);
        Arrays.sort(some);
        return some;
    }

    GeneratedEntity entity(int number) {
        var random = Draws.NAME.of(recipe, number);
        var country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        var function = FUNCTIONS[random.nextInt(FUNCTIONS.length)];
        var kind = isProduct(number) ? EntityKind.PRODUCT : KINDS[kinds[number]];
        return new GeneratedEntity(
                id(number),
                kind,
                Invention.name(kind, random, isProduct(number) ? number - parties : number),
                kind == EntityKind.PRODUCT || Draws.happens(random, 0.1) ? null : country,
                kind == EntityKind.PUBLIC_BODY ? number == 1 ? BodyFunction.PUBLIC_SECURITY : function : null,
                recipe.circles(audiences[number]));
    }
}
