package org.endusegraph.paths;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.endusegraph.access.Reader;
import org.endusegraph.model.LinkKind;
import org.endusegraph.projection.Arcs;
import org.endusegraph.projection.Projection;
import org.jspecify.annotations.Nullable;

/** What of a question can be decided link by link, for one reader. Most links are decided by one look into a table. */
final class Conditions {

    private static final byte NO = -1;
    private static final byte ASK = -2;

    private final Projection projection;
    private final Projection.Sight sight;
    private final byte[] verdicts = new byte[256];
    private final int weakest;
    private final int asOf;
    private final int knownAt;
    private final int[] avoided;
    private final int[] shutLinks;
    private final boolean bars;

    /**
     * Compiles a filter.
     *
     * @param shut links that may not be followed, whatever else holds
     */
    Conditions(Projection projection, Reader reader, PathFilter filter, Collection<String> shut) {
        this.projection = projection;
        sight = projection.of(reader);
        weakest = filter.weakest().ordinal();
        asOf = day(filter.asOf());
        knownAt = day(filter.knownAt());
        avoided = places(filter.offPath());
        shutLinks = shut.stream()
                .mapToInt(projection::link)
                .filter(link -> link >= 0)
                .sorted()
                .toArray();
        bars = avoided.length > 0 || shutLinks.length > 0;
        var kinds = filter.followed();
        for (int mark = 0; mark < verdicts.length; mark++) {
            verdicts[mark] = verdict(mark, kinds, filter.upwards());
        }
    }

    private Conditions(Conditions other, int weakest, int avoidedToo) {
        projection = other.projection;
        sight = other.sight;
        this.weakest = weakest;
        asOf = other.asOf;
        knownAt = other.knownAt;
        shutLinks = other.shutLinks;
        avoided = avoidedToo < 0 ? other.avoided : Arrays.copyOf(other.avoided, other.avoided.length + 1);
        if (avoidedToo >= 0) {
            avoided[avoided.length - 1] = avoidedToo;
            Arrays.sort(avoided);
        }
        bars = avoided.length > 0 || shutLinks.length > 0;
        for (int mark = 0; mark < verdicts.length; mark++) {
            verdicts[mark] = other.verdicts[mark] > weakest ? NO : other.verdicts[mark];
        }
    }

    /** The same, with links at least so strong only. */
    Conditions atLeast(int status) {
        return status == weakest ? this : new Conditions(this, status, -1);
    }

    /** The same, without one entity more. */
    Conditions without(int entity) {
        return new Conditions(this, weakest, entity);
    }

    private byte verdict(int mark, Collection<LinkKind> kinds, boolean upwards) {
        if (!Arcs.isMark(mark) || !kinds.contains(Arcs.kind(mark)) || (Arcs.entry(mark) == Arcs.TO && !upwards)) {
            return NO;
        }
        int status = Arcs.status(mark);
        if (status == Arcs.DEPENDS || asOf != Projection.ALL_DAYS || knownAt != Projection.ALL_DAYS) {
            return ASK;
        }
        return status <= weakest ? (byte) status : NO;
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? Projection.ALL_DAYS : (int) day.toEpochDay();
    }

    private int[] places(Collection<String> ids) {
        return ids.stream()
                .mapToInt(projection::entity)
                .filter(entity -> entity >= 0)
                .sorted()
                .toArray();
    }

    /** Ordinal of the status of an arc's link, if the arc may be followed to its other end; else negative. */
    int follow(Arcs arcs, int arc) {
        int verdict = verdicts[arcs.mark(arc)];
        if (verdict == ASK) {
            verdict = sight.entity(arcs.node(arc)) ? ask(arcs.link(arc)) : NO;
        }
        return verdict >= 0 && bars && isBarred(arcs, arc) ? NO : verdict;
    }

    private int ask(int link) {
        if (asOf != Projection.ALL_DAYS && (projection.validFrom(link) > asOf || projection.validTo(link) < asOf)) {
            return NO;
        }
        int status = sight.link(link) ? sight.status(link, knownAt) : Integer.MAX_VALUE;
        return status <= weakest ? status : NO;
    }

    private boolean isBarred(Arcs arcs, int arc) {
        int link = arcs.link(arc);
        return contains(avoided, arcs.node(arc))
                || (Arcs.entry(arcs.mark(arc)) == Arcs.OF && contains(avoided, projection.from(link)))
                || contains(shutLinks, link);
    }

    /** Whether a path may start or end at an entity. */
    boolean admits(int entity) {
        return entity >= 0 && sight.entity(entity) && !contains(avoided, entity);
    }

    Projection projection() {
        return projection;
    }

    Projection.Sight sight() {
        return sight;
    }

    int knownAt() {
        return knownAt;
    }

    int weakest() {
        return weakest;
    }

    private static boolean contains(int[] sorted, int value) {
        return Arrays.binarySearch(sorted, value) >= 0;
    }
}
