package org.endusegraph.screening.quality;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.endusegraph.screening.quality.Quality.Scored;

/**
 * How many pairs were judged rightly.
 *
 * @param right  matches found
 * @param wrong  pairs found that are no match
 * @param missed matches not found
 */
public record Figures(int pairs, int right, int wrong, int missed) {

    static Figures of(List<Scored> scored, double threshold, Predicate<Scored> some) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int pairs = 0;
        for (var one : scored) {
            if (!some.test(one)) {
                continue;
            }
            pairs++;
            boolean found = one.score().value() >= threshold;
            right += found && one.pair().match() ? 1 : 0;
            wrong += found && !one.pair().match() ? 1 : 0;
            missed += !found && one.pair().match() ? 1 : 0;
        }
        return new Figures(pairs, right, wrong, missed);
    }

    /** Which part of what was found is right, 0 to 1; 1 if nothing was found. */
    public double precision() {
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    /** Which part of the matches was found, 0 to 1; 1 if there are none. */
    public double recall() {
        return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%5d  P %.3f  R %.3f  F1 %.3f  (found %d, wrongly found %d, missed %d)",
                pairs,
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
