package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain of links, no entity twice. {@code entities} are one more than {@code hops}; {@code window} is null if there is no day on which
 * all hops are valid; {@code sourceIds} are the documents that the hops rest on, originals in place of copies. {@code knownAt} is
 * the day of knowledge of the question; null for any.
 */
public record SupplyPath(
        String id,
        List<Hop> hops,
        List<Entity> entities,
        LinkStatus strength,
        @Nullable DateRange window,
        Continuity continuity,
        boolean timeRespecting,
        List<String> sourceIds,
        List<PathWarning> warnings,
        @Nullable LocalDate knownAt) {

    /** The first hop of the weakest status. */
    public Hop weakestHop() {
        return hops.stream()
                .filter(hop -> hop.statusOnDate() == strength)
                .findFirst()
                .orElseThrow();
    }
}
