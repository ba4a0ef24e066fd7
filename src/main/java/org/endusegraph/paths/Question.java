package org.endusegraph.paths;

import java.util.BitSet;
import java.util.List;
import org.endusegraph.projection.Projection;
import org.jspecify.annotations.Nullable;

/**
 * A question for paths, ready to be searched: the filter, compiled for one reader and one projection.
 *
 * @param capable products with one of the capabilities asked for; null if none is asked for
 * @param unlisted says which parties a path may pass on its way; null if any
 * @param mustPass entities that must be on the path; -1 for one that is on none
 * @param listed links that moved a listed item, if that matters
 */
record Question(
        PathFilter filter,
        Conditions conditions,
        Carriage carriage,
        @Nullable BitSet capable,
        List<Integer> mustPass,
        @Nullable UnlistedParties unlisted,
        ListedLinks listed) {

    Projection projection() {
        return conditions.projection();
    }

    /** The same, with links at least so strong only. */
    Question atLeast(int status) {
        return new Question(filter, conditions.atLeast(status), carriage, capable, mustPass, unlisted, listed);
    }

    /** The same, without one entity more. */
    Question without(int entity) {
        return new Question(filter, conditions.without(entity), carriage, capable, mustPass, unlisted, listed);
    }

    /** Whether all of it is decided link by link, so that the shortest walk is a path that meets it. */
    boolean isDecidedByLink() {
        return capable == null
                && mustPass.isEmpty()
                && unlisted == null
                && filter.firstRecipient() == null
                && filter.minContinuity() == null
                && !Boolean.TRUE.equals(filter.timeRespecting());
    }
}
