package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Who sits in between: counts, pair by pair, the paths through each entity, and tries whether the pair loses all its paths without it. Of
 * a pair with very many paths only the best are counted.
 */
final class Intermediaries {

    /** Of a pair, so many paths are counted. */
    static final int MOST_PATHS_OF_A_PAIR = 1_000;

    private final Question question;
    private final Budget budget;
    private final Map<Integer, Standing> standings = new HashMap<>();
    private int pairs;
    private boolean exhaustive = true;

    Intermediaries(Question question, Budget budget) {
        this.question = question;
        this.budget = budget;
    }

    /** What was found out about one entity. */
    static final class Standing {
        final int entity;
        int pairsLost;
        int pairsThrough;
        int paths;

        Standing(int entity) {
            this.entity = entity;
        }
    }

    /** All entities between, the most important first. */
    List<Standing> rank(int[] from, int[] to) {
        try (var reached = Scratch.of(question.projection().entities());
                var scratch = Scratch.of(question.projection().entities())) {
            for (int source : from) {
                int[] start = {source};
                Sweep.run(
                        question.conditions(),
                        question.projection().out(),
                        start,
                        question.filter().hops(),
                        reached.fromStart,
                        null,
                        reached,
                        budget);
                for (int target : to) {
                    if (source != target && reached.fromStart[target] > 0 && !budget.isExhausted()) {
                        pair(start, new int[] {target}, reached.fromStart, scratch);
                    }
                }
                reached.clear();
            }
        }
        var ranked = new ArrayList<>(standings.values());
        ranked.sort(Comparator.comparingInt((Standing standing) -> -standing.pairsLost)
                .thenComparingInt(standing -> -standing.pairsThrough)
                .thenComparingInt(standing -> standing.entity));
        return ranked;
    }

    /** How many pairs have a path. */
    int pairs() {
        return pairs;
    }

    /** Whether all paths of all pairs were counted. */
    boolean isExhaustive() {
        return exhaustive;
    }

    private void pair(int[] start, int[] end, byte[] fromStart, Scratch scratch) {
        var paths = paths(question, start, end, fromStart, scratch);
        var through = new LinkedHashSet<Integer>();
        var best = paths.next();
        if (best == null) {
            return;
        }
        pairs++;
        int counted = 0;
        for (var path = best; path != null; path = paths.next()) {
            if (++counted > MOST_PATHS_OF_A_PAIR) {
                exhaustive = false;
                break;
            }
            for (int entity : path.between(question.projection())) {
                standings.computeIfAbsent(entity, Standing::new).paths++;
                through.add(entity);
            }
        }
        exhaustive &= !budget.isExhausted();
        through.forEach(entity -> standing(entity).pairsThrough++);
        for (int entity : best.between(question.projection())) {
            var without = paths(question.without(entity), start, end, fromStart, scratch);
            if (without.next() == null && !budget.isExhausted()) {
                standing(entity).pairsLost++;
            }
        }
    }

    private BestPaths paths(Question asked, int[] start, int[] end, byte[] fromStart, Scratch scratch) {
        int maxHops = question.filter().hops();
        var region = Region.endingAt(asked.conditions(), start, end, maxHops, fromStart, scratch, budget);
        scratch.clear();
        return new BestPaths(asked, region, maxHops, 0, 1, budget);
    }

    private Standing standing(int entity) {
        return standings.computeIfAbsent(entity, Standing::new);
    }
}
