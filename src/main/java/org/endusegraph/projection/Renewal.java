package org.endusegraph.projection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.endusegraph.graph.Row;

/** Makes a projection from an older one and what has changed since. Most of it is copied, in one pass over the columns. */
final class Renewal {

    private Renewal() {}

    /**
     * The newer projection.
     *
     * @param changed ids of all entities and links that may have come, gone or changed
     * @param entities those of them that are there, in ascending order of id
     * @param links the same for links
     */
    static Projection of(Projection old, String version, Set<String> changed, List<Row> entities, List<Row> links) {
        var builder = old.continued(entities.size(), links.size());
        var moved = new int[old.entities()];
        Arrays.fill(moved, -1);
        var places = places(changed, old::entity);
        merge(
                old.entityIds(),
                places,
                (place, id) -> moved[place] = builder.copyEntity(old.columns(), place, id),
                entities,
                row -> ProjectionRows.addEntity(builder, row));
        places.stream().forEach(place -> moved[place] = builder.place(old.entityId(place)));
        merge(
                old.linkIds(),
                places(changed, old::link),
                (place, id) -> builder.copyLink(old.columns(), old.statuses(), place, id, moved),
                links,
                row -> ProjectionRows.addLink(builder, row));
        return builder.build(version);
    }

    private static BitSet places(Set<String> ids, ToIntFunction<String> place) {
        var places = new BitSet();
        ids.stream().mapToInt(place).filter(known -> known >= 0).forEach(places::set);
        return places;
    }

    private static void merge(SortedIds ids, BitSet changed, Copy copy, List<Row> rows, Consumer<Row> add) {
        var cursor = ids.all();
        int next = 0;
        for (int place = 0; place < ids.size(); place++) {
            cursor.next();
            var id = cursor.text();
            while (next < rows.size() && rows.get(next).text("id").compareTo(id) <= 0) {
                add.accept(rows.get(next++));
            }
            if (!changed.get(place)) {
                copy.copy(place, id);
            }
        }
        rows.subList(next, rows.size()).forEach(add);
    }

    @FunctionalInterface
    private interface Copy {
        void copy(int place, String id);
    }
}
