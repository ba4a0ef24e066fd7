package org.endusegraph.paths;

/**
 * A path in the projection.
 *
 * @param entities one more than arcs
 * @param arcs the hops, in {@link org.endusegraph.projection.Projection#out}
 * @param statuses ordinal of the status of each hop
 * @param strength ordinal of the weakest status
 * @param lastStart day on which the last hop with a known start starts; {@link Bounds#UNDATED} if there is none
 */
record FoundPath(int[] entities, int[] arcs, byte[] statuses, int strength, long lastStart) {

    int hops() {
        return arcs.length;
    }
}
