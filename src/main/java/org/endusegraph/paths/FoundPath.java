package org.endusegraph.paths;

import java.util.LinkedHashSet;
import java.util.Set;
import org.endusegraph.projection.Arcs;
import org.endusegraph.projection.Projection;

/**
 * A path in the projection.
 *
 * @param entities one more than arcs
 * @param arcs the hops, in {@link Projection#out}
 * @param statuses ordinal of the status of each hop
 * @param strength ordinal of the weakest status
 * @param lastStart day on which the last hop with a known start starts; {@link Bounds#UNDATED} if there is none
 */
record FoundPath(int[] entities, int[] arcs, byte[] statuses, int strength, long lastStart) {

    int hops() {
        return arcs.length;
    }

    /** The entities that it passes between its ends, and the suppliers that its hops name. */
    Set<Integer> between(Projection projection) {
        var out = projection.out();
        var between = new LinkedHashSet<Integer>();
        for (int i = 0; i < hops(); i++) {
            if (i > 0) {
                between.add(entities[i]);
            }
            if (Arcs.entry(out.mark(arcs[i])) == Arcs.OF) {
                between.add(projection.from(out.link(arcs[i])));
            }
        }
        between.remove(entities[0]);
        between.remove(entities[hops()]);
        return between;
    }
}
