package org.endusegraph.paths;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.model.DateRange;
import org.endusegraph.model.Hop;
import org.jspecify.annotations.Nullable;

/** Days of the hops of a path. A start counts from the first day of its period, an end to the last. */
final class Timing {

    private Timing() {}

    /** Days on which all hops are valid; null if there are none. */
    static @Nullable DateRange window(List<Hop> hops) {
        LocalDate from = null;
        LocalDate to = null;
        for (var hop : hops) {
            from = later(from, start(hop));
            var end = end(hop);
            to = to == null || (end != null && end.isBefore(to)) ? end : to;
        }
        return from != null && to != null && to.isBefore(from) ? null : new DateRange(from, to);
    }

    /** Whether the hops can have happened in this order: none ends before the latest start so far. */
    static boolean isTimeRespecting(List<Hop> hops) {
        LocalDate latest = null;
        for (var hop : hops) {
            latest = later(latest, start(hop));
            var end = end(hop);
            if (latest != null && end != null && end.isBefore(latest)) {
                return false;
            }
        }
        return true;
    }

    static @Nullable LocalDate start(Hop hop) {
        var validFrom = hop.link().validFrom();
        return validFrom == null ? null : validFrom.first();
    }

    static @Nullable LocalDate end(Hop hop) {
        var validTo = hop.link().validTo();
        return validTo == null ? null : validTo.last();
    }

    static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
