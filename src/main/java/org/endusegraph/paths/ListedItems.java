package org.endusegraph.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Hop;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.SupplyPath;
import org.jspecify.annotations.Nullable;

/**
 * Which products were on the control lists of a jurisdiction, and when: through a capability that an entry in force covers.
 *
 * @param periods days on which a product was listed, by its id
 */
record ListedItems(Map<String, List<Period>> periods) {

    /** Days on which a product was listed; an end that is null is still open. */
    record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean overlaps(LocalDate first, LocalDate last) {
            return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
        }
    }

    static ListedItems of(Graph graph, Reader reader, Jurisdiction jurisdiction, Set<String> products) {
        var lists = jurisdiction == Jurisdiction.US ? List.of("US_CCL") : List.of("EU_ANNEX_I");
        Map<String, Object> parameters = Map.of("ids", List.copyOf(products), "lists", lists);
        record Listed(String product, Period period) {}
        return new ListedItems(graph
                .read(
                        reader,
                        "products-on-lists",
                        parameters,
                        row -> new Listed(
                                row.text("product"),
                                new Period(
                                        Timing.later(row.dayOrNull("from"), row.dayOrNull("capabilityFrom")),
                                        earlier(row.dayOrNull("to"), row.dayOrNull("capabilityTo")))))
                .stream()
                .collect(Collectors.groupingBy(
                        Listed::product, Collectors.mapping(Listed::period, Collectors.toList()))));
    }

    /** Whether a product was listed on a day on which it moved for certain. */
    boolean isListed(SupplyPath path) {
        return path.hops().stream().anyMatch(hop -> {
            var first = Timing.start(hop);
            var last = Timing.end(hop);
            return first != null
                    && movedPeriods(hop).stream().anyMatch(p -> p.overlaps(first, last == null ? first : last));
        });
    }

    /** Whether a product that was listed at some time moved on a day that is not known. */
    boolean isUncertain(SupplyPath path) {
        return path.hops().stream()
                .anyMatch(hop -> Timing.start(hop) == null && !movedPeriods(hop).isEmpty());
    }

    private List<Period> movedPeriods(Hop hop) {
        return Goods.moved(hop).stream()
                .flatMap(product -> periods.getOrDefault(product, List.of()).stream())
                .toList();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }
}
