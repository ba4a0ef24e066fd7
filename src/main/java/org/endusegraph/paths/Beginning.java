package org.endusegraph.paths;

import org.endusegraph.projection.Projection;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a path in a region: an entity, and how it was come to. The more promising comes first; among equals, the first by ids.
 *
 * @param before the beginning that it goes on from; null where the path starts
 * @param entity place of the entity it has come to
 * @param arc the last arc; -1 where the path starts
 * @param open obligations that are still to be met
 * @param soFar last known start of a hop; {@link Bounds#UNDATED} if there is none
 * @param promise the best that the last known start of the whole path can be
 * @param latest latest start of a hop; {@link Projection#EARLY} if none is known
 * @param moving the last arc that moves goods; -1 if there is none
 * @param hasRecipient whether a delivery has reached somebody
 */
record Beginning(
        @Nullable Beginning before,
        int entity,
        int arc,
        int hops,
        int open,
        long soFar,
        long promise,
        int latest,
        int moving,
        boolean hasRecipient)
        implements Comparable<Beginning> {

    /** Where a path starts. */
    static Beginning at(int entity, int open, long promise) {
        return new Beginning(null, entity, -1, 0, open, Bounds.UNDATED, promise, Projection.EARLY, -1, false);
    }

    /** The beginning that it goes on from; there must be one. */
    Beginning earlier() {
        if (before == null) {
            throw new IllegalStateException("a path starts here");
        }
        return before;
    }

    boolean passes(int place) {
        for (Beginning at = this; at != null; at = at.before) {
            if (at.entity == place) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(Beginning other) {
        int compared = Long.compare(other.promise, promise);
        return compared != 0 ? compared : byIds(this, other);
    }

    /** Of two beginnings, one of which goes on from the other, the longer first: it is nearer to its end. */
    private static int byIds(Beginning a, Beginning b) {
        Beginning x = a;
        Beginning y = b;
        while (x.hops > y.hops) {
            x = x.earlier();
        }
        while (y.hops > x.hops) {
            y = y.earlier();
        }
        int compared = sameLength(x, y);
        return compared != 0 ? compared : Integer.compare(b.hops, a.hops);
    }

    private static int sameLength(Beginning a, Beginning b) {
        if (a == b) {
            return 0;
        }
        if (a.before == null || b.before == null) {
            return Integer.compare(a.entity, b.entity);
        }
        int compared = sameLength(a.before, b.before);
        return compared != 0 ? compared : Integer.compare(a.arc, b.arc);
    }
}
