package org.endusegraph.datasets.generated;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random numbers of one thing: those of another thing do not change them, so that each can be made without the ones before it. */
enum Draws {
    ENTITY,
    NAME,
    ORDER,
    ENDS,
    SHAPE,
    LINK,
    PLANTED;

    /** A generator for the thing of this number. */
    RandomGenerator of(Recipe recipe, int number) {
        return new SplittableRandom(mixed(recipe.seed() ^ mixed(((long) ordinal() << 40) + number + 1)));
    }

    /** A place in a list by weights: each is chosen in proportion to its weight. */
    static int weighted(RandomGenerator random, double... weights) {
        double sum = 0;
        for (var weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        int last = weights.length - 1;
        while (last > 0 && weights[last] == 0) {
            last--;
        }
        return last;
    }

    /** Whether something happens that has this share. */
    static boolean happens(RandomGenerator random, double share) {
        return random.nextDouble() < share;
    }

    /** Stafford's variant 13 of the finaliser of MurmurHash3. */
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
