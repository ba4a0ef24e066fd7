package org.endusegraph.paths;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Links that moved an item while it was on a control list.
 *
 * @param listed ids of those that did for certain
 * @param uncertain ids of those that may have: the day on which the item moved is not known well enough
 */
record ListedLinks(Set<String> listed, Set<String> uncertain) {

    static final ListedLinks NONE = new ListedLinks(Set.of(), Set.of());

    /** Those under the lists of a jurisdiction, as a reader sees them; of none, if it is null. */
    static ListedLinks of(Graph graph, Reader reader, @Nullable Jurisdiction jurisdiction) {
        if (jurisdiction == null) {
            return NONE;
        }
        var lists = jurisdiction == Jurisdiction.US ? List.of("US_CCL") : List.of("EU_ANNEX_I");
        var listed = new HashSet<String>();
        var uncertain = new HashSet<String>();
        for (var row : graph.read(reader, "links-of-listed-products", Map.of("lists", lists), row -> row)) {
            switch (Moved.of(row)) {
                case WHILE_LISTED -> listed.add(row.text("link"));
                case MAYBE -> uncertain.add(row.text("link"));
                case AT_ANOTHER_TIME -> {}
            }
        }
        uncertain.removeAll(listed);
        return new ListedLinks(listed, uncertain);
    }

    private enum Moved {
        WHILE_LISTED,
        MAYBE,
        AT_ANOTHER_TIME;

        /** Without an end the item moved on one day of the period of its start; with one, from the start to the end. */
        static Moved of(Row row) {
            var from = Timing.later(row.day("from"), row.dayOrNull("capabilityFrom"));
            var to = earlier(row.dayOrNull("to"), row.dayOrNull("capabilityTo"));
            var start = row.dateOrNull("validFrom");
            var end = row.dateOrNull("validTo");
            if (start == null) {
                return MAYBE;
            }
            var last = end == null ? start.last() : end.last();
            if (isAfter(from, last) || isAfter(start.first(), to)) {
                return AT_ANOTHER_TIME;
            }
            return isCertain(start, end, from, to) ? WHILE_LISTED : MAYBE;
        }

        private static boolean isCertain(
                PartialDate start, @Nullable PartialDate end, @Nullable LocalDate from, @Nullable LocalDate to) {
            if (end != null && !start.last().isAfter(end.first())) {
                return !isAfter(from, end.first()) && !isAfter(start.last(), to);
            }
            return !isAfter(from, start.first()) && !isAfter(start.last(), to);
        }

        private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
            return day != null && other != null && day.isAfter(other);
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
            return a == null || (b != null && b.isBefore(a)) ? b : a;
        }
    }
}
