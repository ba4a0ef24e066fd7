package org.endusegraph.paths;

import org.endusegraph.projection.Arcs;
import org.jspecify.annotations.Nullable;

/** Breadth-first search: which entities are within so many hops of some others. */
final class Sweep {

    private Sweep() {}

    /**
     * Notes how many hops each entity is away from some entities, as far as the conditions let it.
     *
     * @param arcs the direction in which links are followed
     * @param seeds where to begin
     * @param hops written: the number of hops and one more, by entity
     * @param rest hops and one more that are needed at the other side; what takes more than {@code maxHops} in all, or is 0 there, is
     *     left out; null for no such bound
     * @return the entities that were reached, seeds first, nearest first
     */
    static Ints run(
            Conditions conditions,
            Arcs arcs,
            int[] seeds,
            int maxHops,
            byte[] hops,
            byte @Nullable [] rest,
            Scratch scratch,
            Budget budget) {
        var reached = new Ints(1024);
        for (int seed : seeds) {
            if (hops[seed] == 0 && (rest == null || (rest[seed] > 0 && rest[seed] - 1 <= maxHops))) {
                hops[seed] = 1;
                reached.add(seed);
            }
        }
        for (int next = 0; next < reached.size(); next++) {
            int entity = reached.get(next);
            int far = hops[entity];
            if (far > maxHops) {
                break;
            }
            int before = reached.size();
            for (int arc = arcs.start(entity); arc < arcs.end(entity); arc++) {
                int node = arcs.node(arc);
                if (hops[node] == 0
                        && (rest == null || (rest[node] > 0 && rest[node] - 1 + far <= maxHops))
                        && conditions.follow(arcs, arc) >= 0) {
                    hops[node] = (byte) (far + 1);
                    reached.add(node);
                }
            }
            if (!budget.spend(reached.size() - before)) {
                break;
            }
        }
        scratch.touch(reached);
        return reached;
    }
}
