package org.endusegraph.paths;

import java.util.BitSet;
import java.util.HashMap;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.EntityKind;
import org.endusegraph.projection.Projection;
import org.jspecify.annotations.Nullable;

/**
 * Parties that are on no list, among which a path has to pass.
 *
 * @param listed places of the parties on a list, as a reader sees them
 */
record UnlistedParties(Projection projection, BitSet listed) {

    /** Those of a filter, on its clocks; null if it does not ask for them. */
    static @Nullable UnlistedParties of(Graph graph, Reader reader, PathFilter filter, Projection projection) {
        if (!filter.pastUnlistedParties()) {
            return null;
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("asOf", filter.asOf());
        parameters.put("knownAt", filter.knownAt());
        var listed = new BitSet();
        graph.read(reader, "listed-parties", parameters, row -> projection.entity(row.text("id"))).stream()
                .filter(party -> party >= 0)
                .forEach(listed::set);
        return new UnlistedParties(projection, listed);
    }

    /** Whether a path may pass an entity between its ends. */
    boolean admits(int entity) {
        return !listed.get(entity);
    }

    /** Whether a path has a party between its ends, and each is on no list. */
    boolean hold(FoundPath path) {
        var between = path.between(projection);
        return between.stream().allMatch(this::admits)
                && between.stream().anyMatch(entity -> projection.entityKind(entity) != EntityKind.PRODUCT);
    }
}
