package org.endusegraph.paths;

import java.util.Arrays;
import org.endusegraph.projection.Projection;

/**
 * The part of the projection that paths of at most so many hops from some entities to others can pass: a small graph of its own, whose
 * entities and arcs are in the order of ids.
 *
 * @param entities the entities of the projection, ascending
 * @param starts where the arcs of each begin; one more at the end
 * @param targets where each arc leads, as a place in {@code entities}
 * @param arcs each arc in {@link Projection#out}
 * @param statuses ordinal of each arc's status
 * @param sources places of the entities that paths start from
 * @param isEnd whether paths may end there, by place
 */
record Region(
        int[] entities, int[] starts, int[] targets, int[] arcs, byte[] statuses, int[] sources, boolean[] isEnd) {

    /** The region between some entities and others. Its search begins at the side with fewer entities. */
    static Region between(Conditions conditions, int[] from, int[] to, int maxHops, Scratch scratch, Budget budget) {
        var projection = conditions.projection();
        if (from.length <= to.length) {
            Sweep.run(conditions, projection.out(), from, maxHops, scratch.fromStart, null, scratch, budget);
            return endingAt(conditions, from, to, maxHops, scratch.fromStart, scratch, budget);
        }
        Sweep.run(conditions, projection.in(), to, maxHops, scratch.toEnd, null, scratch, budget);
        return startingAt(conditions, from, to, maxHops, scratch.toEnd, scratch, budget);
    }

    /** The same, if the hops from the start and one more are known by entity; at most so many are needed in truth. */
    static Region endingAt(
            Conditions conditions,
            int[] from,
            int[] to,
            int maxHops,
            byte[] fromStart,
            Scratch scratch,
            Budget budget) {
        var inside = Sweep.run(
                conditions, conditions.projection().in(), to, maxHops, scratch.toEnd, fromStart, scratch, budget);
        return new Builder(conditions, inside.toArray(), maxHops, fromStart, scratch.toEnd, scratch, budget)
                .build(from, to);
    }

    /** The same, if the hops to the end and one more are known by entity; at most so many are needed in truth. */
    static Region startingAt(
            Conditions conditions, int[] from, int[] to, int maxHops, byte[] toEnd, Scratch scratch, Budget budget) {
        var inside = Sweep.run(
                conditions, conditions.projection().out(), from, maxHops, scratch.fromStart, toEnd, scratch, budget);
        return new Builder(conditions, inside.toArray(), maxHops, scratch.fromStart, toEnd, scratch, budget)
                .build(from, to);
    }

    /** Cuts the region out of the projection. */
    private record Builder(
            Conditions conditions,
            int[] inside,
            int maxHops,
            byte[] fromStart,
            byte[] toEnd,
            Scratch scratch,
            Budget budget) {

        Region build(int[] from, int[] to) {
            Arrays.sort(inside);
            for (int i = 0; i < inside.length; i++) {
                scratch.place[inside[i]] = i + 1;
            }
            var out = conditions.projection().out();
            var starts = new int[inside.length + 1];
            var targets = new Ints(inside.length);
            var arcs = new Ints(inside.length);
            var statuses = new byte[Math.max(inside.length, 16)];
            for (int i = 0; i < inside.length; i++) {
                int entity = inside[i];
                for (int arc = out.start(entity); arc < out.end(entity) && !budget.isExhausted(); arc++) {
                    int node = out.node(arc);
                    int place = scratch.place[node];
                    if (place > 0 && fromStart[entity] + toEnd[node] - 1 <= maxHops) {
                        int status = conditions.follow(out, arc);
                        if (status >= 0) {
                            if (targets.size() == statuses.length) {
                                statuses = Arrays.copyOf(statuses, 2 * statuses.length);
                            }
                            statuses[targets.size()] = (byte) status;
                            targets.add(place - 1);
                            arcs.add(arc);
                        }
                    }
                }
                starts[i + 1] = targets.size();
                budget.spend(starts[i + 1] - starts[i]);
            }
            var isEnd = new boolean[inside.length];
            for (int place : places(to)) {
                isEnd[place] = true;
            }
            return new Region(inside, starts, targets.toArray(), arcs.toArray(), statuses, places(from), isEnd);
        }

        private int[] places(int[] some) {
            return Arrays.stream(some)
                    .map(entity -> scratch.place[entity] - 1)
                    .filter(place -> place >= 0)
                    .sorted()
                    .distinct()
                    .toArray();
        }
    }
}
