package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.endusegraph.projection.Projection;

/**
 * For each entity of a region, number of hops left and set of obligations: what the best rest of a path can be. Computed backwards from the
 * ends, a layer for each number of hops, by dynamic programming over walks; so it never promises less than paths can keep.
 */
final class Bounds {

    /** No rest is there. */
    static final long NONE = Long.MIN_VALUE;

    /** A rest is there, and none of its hops has a start. */
    static final long UNDATED = Long.MIN_VALUE + 1;

    private static final byte DATED_REST = 1;
    private static final byte UNDATED_REST = 2;

    private final Region region;
    private final Obligations obligations;
    private final int strength;
    private final int[] validFrom;
    private final List<int[]> latest = new ArrayList<>();
    private final List<byte[]> kinds = new ArrayList<>();

    /** Bounds of paths whose weakest hop has a status, by its ordinal. */
    Bounds(Region region, Obligations obligations, int strength, int[] validFrom) {
        this.region = region;
        this.obligations = obligations;
        this.strength = strength;
        this.validFrom = validFrom;
        int size = region.entities().length;
        var none = new byte[obligations.sets() * size];
        for (int entity = 0; entity < size; entity++) {
            none[entity] = region.isEnd()[entity] ? UNDATED_REST : 0;
        }
        kinds.add(none);
        latest.add(new int[none.length]);
    }

    /** Whether these are the bounds of paths of this strength. */
    boolean isOf(int status) {
        return status == strength;
    }

    /** Makes sure that there are bounds for so many hops left. */
    boolean upTo(int hops, Budget budget) {
        while (kinds.size() <= hops) {
            if (!budget.spend(region.targets().length * obligations.sets())) {
                return false;
            }
            addLayer();
        }
        return true;
    }

    private void addLayer() {
        int size = region.entities().length;
        var before = kinds.getLast();
        var latestBefore = latest.getLast();
        var kind = new byte[before.length];
        var late = new int[before.length];
        Arrays.fill(late, Projection.EARLY);
        for (int open = 0; open < obligations.sets(); open++) {
            for (int entity = 0; entity < size; entity++) {
                int row = open * size + entity;
                for (int arc = region.starts()[entity]; arc < region.starts()[entity + 1]; arc++) {
                    if (region.statuses()[arc] > strength) {
                        continue;
                    }
                    int rest = obligations.after(open, arc, strength) * size + region.targets()[arc];
                    if ((before[rest] & DATED_REST) != 0) {
                        kind[row] |= DATED_REST;
                        late[row] = Math.max(late[row], latestBefore[rest]);
                    }
                    if ((before[rest] & UNDATED_REST) != 0) {
                        if (validFrom[arc] == Projection.EARLY) {
                            kind[row] |= UNDATED_REST;
                        } else {
                            kind[row] |= DATED_REST;
                            late[row] = Math.max(late[row], validFrom[arc]);
                        }
                    }
                }
            }
        }
        kinds.add(kind);
        latest.add(late);
    }

    /**
     * The best that the last known start of a path can be, if it has come to an entity with so many hops left.
     *
     * @param soFar last known start up to there; {@link #UNDATED} if there is none
     * @return {@link #NONE} if no path goes on
     */
    long best(int entity, int hopsLeft, int open, long soFar) {
        int row = open * region.entities().length + entity;
        int kind = kinds.get(hopsLeft)[row];
        long best = (kind & DATED_REST) != 0 ? latest.get(hopsLeft)[row] : NONE;
        return (kind & UNDATED_REST) != 0 ? Math.max(best, soFar) : best;
    }
}
