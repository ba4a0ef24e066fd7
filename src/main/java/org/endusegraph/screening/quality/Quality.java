package org.endusegraph.screening.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.endusegraph.screening.Candidate;
import org.endusegraph.screening.Matcher;
import org.endusegraph.screening.NameIndex;
import org.endusegraph.screening.Score;

/** How well the matcher, and the index before it, do on labelled pairs. */
public final class Quality {

    private static final int CANDIDATES = 50;

    private final List<Scored> scored;
    private final double threshold;

    private Quality(List<Scored> scored, double threshold) {
        this.scored = scored;
        this.threshold = threshold;
    }

    /** A pair and its score. */
    public record Scored(LabelledPair pair, Score score, boolean even) {}

    /**
     * Scores pairs.
     *
     * @param threshold from which score on a pair counts as found
     */
    public static Quality of(List<LabelledPair> pairs, double threshold) {
        var matcher = new Matcher();
        var scored = IntStream.range(0, pairs.size())
                .mapToObj(i -> new Scored(
                        pairs.get(i),
                        matcher.compare(pairs.get(i).asked(), pairs.get(i).found()),
                        i % 2 == 0))
                .toList();
        return new Quality(scored, threshold);
    }

    /** Figures of all pairs. */
    public Figures all() {
        return Figures.of(scored, threshold, one -> true);
    }

    /** Figures of every other pair: those with even places in the file, or those with odd ones. */
    public Figures half(boolean even) {
        return Figures.of(scored, threshold, one -> one.even == even);
    }

    /** Figures by kind, script or whatever else there is: lines of text. */
    List<String> by(Function<LabelledPair, String> group) {
        var lines = new ArrayList<String>();
        var groups = new TreeSet<String>();
        scored.forEach(one -> groups.add(group.apply(one.pair)));
        for (var name : groups) {
            lines.add(name + " "
                    + Figures.of(scored, threshold, one -> group.apply(one.pair).equals(name)));
        }
        return lines;
    }

    /** Pairs that were judged wrongly. */
    public List<Scored> errors() {
        return scored.stream()
                .filter(one -> one.score.value() >= threshold != one.pair.match())
                .toList();
    }

    /**
     * Mean of 1 / rank of the right candidate among those that the index gives, out of all candidates of the pairs; and which part of the
     * right candidates the index gives at all.
     */
    public Ranks ranks() {
        var builder = NameIndex.builder();
        scored.forEach(one -> builder.add(one.pair.found()));
        var index = builder.build();
        var matcher = index.matcher();
        double reciprocals = 0;
        int given = 0;
        int asked = 0;
        for (var one : scored) {
            if (!one.pair.match()) {
                continue;
            }
            asked++;
            var candidates = index.candidates(one.pair.asked(), CANDIDATES);
            boolean there = candidates.stream().anyMatch(candidate -> isSame(candidate, one.pair));
            given += there ? 1 : 0;
            long better = candidates.stream()
                    .filter(candidate -> !isSame(candidate, one.pair)
                            && matcher.compare(one.pair.asked(), candidate).value() > one.score.value())
                    .map(candidate -> candidate.names().getFirst().text())
                    .distinct()
                    .count();
            reciprocals += there ? 1.0 / (1 + better) : 0;
        }
        return new Ranks(reciprocals / Math.max(1, asked), given / (double) Math.max(1, asked));
    }

    private static boolean isSame(Candidate candidate, LabelledPair pair) {
        return candidate.names().getFirst().text().equals(pair.foundName());
    }

    /**
     * How high up the right candidates are.
     *
     * @param meanReciprocal mean reciprocal rank, 0 to 1
     * @param given          which part of them the index gives, 0 to 1
     */
    public record Ranks(double meanReciprocal, double given) {}
}
