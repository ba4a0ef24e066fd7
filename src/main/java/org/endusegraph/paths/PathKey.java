package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.List;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.paging.Paging;
import org.endusegraph.projection.Projection;
import org.jspecify.annotations.Nullable;

/**
 * Place of a path in the total order: stronger first; then fewer hops; then the later {@code validFrom} of the last hop that has one
 * (paths with none last); then the ids of entities and links along the path.
 *
 * @param strength ordinal of the weakest status, 0 the strongest
 * @param earliness the later, the smaller; {@code Long.MAX_VALUE} if no hop has a start
 */
record PathKey(int strength, int hops, long earliness, List<String> ids) implements Comparable<PathKey> {

    static PathKey of(SupplyPath path) {
        long earliness = Long.MAX_VALUE;
        var ids = new ArrayList<>(List.of(path.entities().getFirst().id()));
        for (var hop : path.hops()) {
            var validFrom = hop.link().validFrom();
            if (validFrom != null) {
                earliness = -validFrom.first().toEpochDay();
            }
            ids.add(hop.link().id());
            ids.add(hop.to().id());
        }
        return new PathKey(path.strength().ordinal(), path.hops().size(), earliness, ids);
    }

    static PathKey of(Projection projection, FoundPath path) {
        var ids = new ArrayList<>(List.of(projection.entityId(path.entities()[0])));
        for (int i = 0; i < path.hops(); i++) {
            ids.add(projection.linkId(projection.out().link(path.arcs()[i])));
            ids.add(projection.entityId(path.entities()[i + 1]));
        }
        long earliness = path.lastStart() == Bounds.UNDATED ? Long.MAX_VALUE : -path.lastStart();
        return new PathKey(path.strength(), path.hops(), earliness, ids);
    }

    /**
     * The key of the last path of the page before; null for the first page.
     *
     * @throws org.endusegraph.model.Fault.InvalidInput if the cursor has none
     */
    static @Nullable PathKey of(Paging paging) {
        var texts = paging.after();
        if (texts == null) {
            return null;
        }
        int strength = paging.number(0);
        int hops = Math.max(paging.number(1), 1);
        long earliness = paging.whole(2);
        return new PathKey(strength, hops, earliness, texts.subList(3, texts.size()));
    }

    List<String> texts() {
        var texts = new ArrayList<>(List.of("" + strength, "" + hops, "" + earliness));
        texts.addAll(ids);
        return texts;
    }

    @Override
    public int compareTo(PathKey other) {
        if (strength != other.strength) {
            return Integer.compare(strength, other.strength);
        }
        if (hops != other.hops) {
            return Integer.compare(hops, other.hops);
        }
        if (earliness != other.earliness) {
            return Long.compare(earliness, other.earliness);
        }
        for (int i = 0; i < Math.min(ids.size(), other.ids.size()); i++) {
            int compared = ids.get(i).compareTo(other.ids.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(ids.size(), other.ids.size());
    }
}
