package org.endusegraph.paths;

import java.util.Comparator;
import java.util.List;
import org.endusegraph.model.Exposure;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Place of an exposure in the order: the strength of its best path, then its hops, then the id.
 *
 * @param strength ordinal of the weakest status, 0 the strongest
 * @param id id of the entity that is not an anchor
 */
public record ExposureKey(int strength, int hops, String id) implements Comparable<ExposureKey> {

    private static final Comparator<ExposureKey> ORDER = Comparator.comparingInt(ExposureKey::strength)
            .thenComparingInt(ExposureKey::hops)
            .thenComparing(ExposureKey::id);

    /**
     * The key of an exposure.
     *
     * @param outwards whether its supplier is the anchor
     */
    public static ExposureKey of(Exposure exposure, boolean outwards) {
        var other = outwards ? exposure.endUser() : exposure.supplier();
        return new ExposureKey(exposure.path().strength().ordinal(), exposure.hops(), other.id());
    }

    /**
     * The key of the last exposure of the page before; null for the first page.
     *
     * @throws org.endusegraph.model.Fault.InvalidInput if the cursor has none
     */
    public static @Nullable ExposureKey of(Paging paging) {
        return paging.after() == null ? null : new ExposureKey(paging.number(0), paging.number(1), paging.text(2));
    }

    /** The key as a cursor holds it. */
    public List<String> texts() {
        return List.of("" + strength, "" + hops, id);
    }

    @Override
    public int compareTo(ExposureKey other) {
        return ORDER.compare(this, other);
    }
}
