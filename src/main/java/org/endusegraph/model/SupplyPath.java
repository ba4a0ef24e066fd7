package org.endusegraph.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chain of links, no entity twice. {@code entities} are one more than {@code hops}; {@code window} is null if there is no day on which
 * all hops are valid; {@code sourceIds} are the documents that the hops rest on, originals in place of copies.
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
        List<PathWarning> warnings) {

    /** The first hop of the weakest status. */
    public Hop weakestHop() {
        return hops.stream()
                .filter(hop -> hop.statusOnDate() == strength)
                .findFirst()
                .orElseThrow();
    }

    /** The same path with one more warning. */
    public SupplyPath warned(PathWarning warning) {
        var more = Stream.concat(warnings.stream(), Stream.of(warning)).toList();
        return new SupplyPath(id, hops, entities, strength, window, continuity, timeRespecting, sourceIds, more);
    }

    /** The same path with the documents that it rests on. */
    public SupplyPath restingOn(List<String> documents) {
        return new SupplyPath(id, hops, entities, strength, window, continuity, timeRespecting, documents, warnings);
    }
}
