package org.endusegraph.paths;

import java.util.BitSet;
import java.util.List;
import org.endusegraph.projection.Projection;
import org.jspecify.annotations.Nullable;

/**
 * What a path has to come by somewhere: a link of its strength, a product with a capability, the entities of {@code via}. A set of them
 * that are still open is a number, a bit each.
 */
final class Obligations {

    private static final int STRENGTH = 1;
    private static final int CAPABILITY = 2;
    private static final int MOST_VIA = 3;

    private final Region region;
    private final byte[] byArc;
    private final int[] via;
    private final int firstVia;
    private final @Nullable BitSet capable;

    /**
     * The obligations in a region.
     *
     * @param capable products with one of the capabilities asked for; null if none is asked for
     * @param mustPass entities that must be on the path; those beyond three are checked at its end, not foreseen
     */
    Obligations(Region region, Projection projection, @Nullable BitSet capable, List<Integer> mustPass) {
        this.region = region;
        this.capable = capable;
        firstVia = capable == null ? CAPABILITY : 2 * CAPABILITY;
        via = mustPass.stream().limit(MOST_VIA).mapToInt(i -> i).toArray();
        byArc = new byte[region.targets().length];
        var out = projection.out();
        for (int arc = 0; arc < byArc.length; arc++) {
            int met = atEntity(region.entities()[region.targets()[arc]]);
            if (capable != null) {
                int link = out.link(region.arcs()[arc]);
                for (int i = projection.firstProduct(link); i < projection.endOfProducts(link); i++) {
                    met |= capable.get(projection.product(i)) ? CAPABILITY : 0;
                }
            }
            byArc[arc] = (byte) met;
        }
    }

    /** How many sets there are. */
    int sets() {
        return firstVia << via.length;
    }

    /** What is open at a place where a path starts. */
    int atStart(int place) {
        return (sets() - 1) & ~atEntity(region.entities()[place]);
    }

    /** What is open after an arc. */
    int after(int open, int arc, int strength) {
        int met = byArc[arc] | (region.statuses()[arc] == strength ? STRENGTH : 0);
        return open & ~met;
    }

    private int atEntity(int entity) {
        int met = capable != null && capable.get(entity) ? CAPABILITY : 0;
        for (int i = 0; i < via.length; i++) {
            met |= via[i] == entity ? firstVia << i : 0;
        }
        return met;
    }
}
