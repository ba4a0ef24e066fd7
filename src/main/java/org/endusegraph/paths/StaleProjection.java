package org.endusegraph.paths;

import java.util.function.Supplier;
import org.endusegraph.model.Fault;
import org.endusegraph.projection.Projections;

/** The graph no longer holds what the projection shows: it was written in between. */
final class StaleProjection extends RuntimeException {

    private static final int TRIES = 3;

    /**
     * Answers on a newer projection, if the graph was written in between.
     *
     * @throws Fault.Unavailable if it is written all the time
     */
    static <T> T retried(Projections projections, Supplier<T> answer) {
        for (int tries = 1; tries <= TRIES; tries++) {
            try {
                return answer.get();
            } catch (StaleProjection stale) {
                projections.lookForWrites();
            }
        }
        throw new Fault.Unavailable("The graph is being written all the time. Try again in a few seconds.");
    }
}
