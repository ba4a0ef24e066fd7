package org.endusegraph.datasets.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What an invented graph is made from. The same recipe gives the same graph on every machine and on every day.
 *
 * @param prefix text before every id, and the id of the dataset: lower-case letters, digits and single hyphens, at most 40 characters
 * @param parties how many parties there are, planted ones among them: at least {@value #FEWEST} that are not planted, at most 1,000,000
 * @param links how many links there are, planted ones among them: at most 10,000,000
 * @param seed where randomness starts from
 * @param clearances circles of readers, at most 7 of different names; empty if all is public
 * @param planted how many paths of known truth are planted, at most 999; they have 1, 2, ... 8, 1, 2, ... hops
 */
public record Recipe(
        String prefix,
        int parties,
        int links,
        long seed,
        Shape shape,
        Dates dates,
        Evidence evidence,
        List<Clearance> clearances,
        int planted) {

    /** The fewest parties that are not planted. */
    public static final int FEWEST = 4;

    static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final int MOST_PARTIES = 1_000_000;
    private static final int MOST_LINKS = 10_000_000;

    /**
     * Checks ranges.
     *
     * @throws Fault.InvalidInput if a number is out of its range; the message says which, and what to write
     */
    public Recipe {
        clearances = List.copyOf(clearances);
        if (!prefix.matches(NAME) || prefix.length() > 40) {
            throw new Fault.InvalidInput("'" + prefix
                    + "' is not a prefix; use at most 40 lower-case letters, digits and single hyphens between them.");
        }
        if (planted < 0 || planted > 999) {
            throw new Fault.InvalidInput("0 to 999 paths can be planted, not " + planted + ".");
        }
        int fewest = FEWEST + Chains.parties(planted);
        if (parties < fewest || parties > MOST_PARTIES) {
            throw outOfRange(parties, "parties", fewest, MOST_PARTIES);
        }
        int least = Chains.links(planted);
        if (links < least || links > MOST_LINKS) {
            throw outOfRange(links, "links", least, MOST_LINKS);
        }
        var circles = new HashSet<String>();
        if (clearances.size() > 7 || !clearances.stream().allMatch(clearance -> circles.add(clearance.circle()))) {
            throw new Fault.InvalidInput("There are at most 7 circles, each with a name of its own.");
        }
    }

    /**
     * A large graph with the defaults: mostly public, two circles ({@code circle-a}, {@code circle-b}), a path planted for every 20
     * parties and 50 links, at most 32.
     *
     * @throws Fault.InvalidInput if a number is out of its range
     */
    public static Recipe benchmark(String prefix, int parties, int links, long seed) {
        int planted = Math.max(0, Math.min(32, Math.min(parties / 20, links / 50)));
        return new Recipe(
                prefix,
                parties,
                links,
                seed,
                Shape.forLinks(Math.max(0, links)),
                Dates.DEFAULT,
                Evidence.DEFAULT,
                List.of(new Clearance("circle-a", 0.002, 0.01, 0.01), new Clearance("circle-b", 0.002, 0.005, 0.005)),
                planted);
    }

    /**
     * A tiny graph with all the nastiness there is: 8 to 14 parties, 2 to 4 products, 15 to 35 links, many of them parallel, in cycles,
     * undated, expired, contradicted, withdrawn, or for {@code circle-a} or {@code circle-b} only. No path is planted.
     *
     * @param seed decides on the size, too
     */
    public static Recipe tiny(String prefix, long seed) {
        var random = new SplittableRandom(seed);
        int parties = random.nextInt(8, 15);
        int links = random.nextInt(15, 36);
        double products = random.nextInt(2, 5) / (double) parties;
        return new Recipe(
                prefix,
                parties,
                links,
                seed,
                new Shape(products, 0.3, 0, 0, 0.15, 0.12, 0.05, 0.3),
                new Dates(0.35, 0.35, 0.3),
                new Evidence(0.3, 0.2, 0.2, 0.2, 0.1, 0.2, 0.3, 0.2),
                List.of(new Clearance("circle-a", 0.08, 0.1, 0.12), new Clearance("circle-b", 0.08, 0.1, 0.12)),
                0);
    }

    private static Fault.InvalidInput outOfRange(int number, String what, int least, int most) {
        return new Fault.InvalidInput(String.format(
                Locale.ROOT, "%,d %s are not possible; write a number from %,d to %,d.", number, what, least, most));
    }

    /** Products that are not planted. */
    int products() {
        return (int) Math.round(parties * shape.productsPerParty());
    }

    /** Names of the circles that a set of bits stands for, in order; null for no bit. */
    @Nullable
    List<String> circles(int bits) {
        return bits == 0
                ? null
                : IntStream.range(0, clearances.size())
                        .filter(circle -> (bits >> circle & 1) == 1)
                        .mapToObj(circle -> clearances.get(circle).circle())
                        .toList();
    }
}
