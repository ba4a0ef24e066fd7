package org.endusegraph.datasets.ftm;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.WordTable;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.PartyListKind;
import org.jspecify.annotations.Nullable;

/**
 * That an authority has parties on a list.
 *
 * @param authority who keeps the list
 * @param programmes the programmes under which the parties are listed, by their ids if they have some; empty if none is named
 */
record Sanction(Row row, String authority, List<String> programmes) {

    private static final WordTable ENDED = WordTable.read("ftm.yaml", "ended");

    /** What a row says; null if it does not say whose list it is. */
    static @Nullable Sanction of(Row row) {
        var authority = row.first("authority");
        var ids = row.all("programId");
        return authority == null ? null : new Sanction(row, authority, ids.isEmpty() ? row.all("program") : ids);
    }

    /** The parties that are listed. */
    List<String> parties() {
        return row.all("entity");
    }

    /** The keys of the lists on which they are, at least one. */
    List<String> lists() {
        return programmes.isEmpty()
                ? List.of(authority)
                : programmes.stream().map(this::list).distinct().toList();
    }

    private String list(String programme) {
        return authority + ": " + programme;
    }

    /** What its provisions show of the kind of list; empty if nothing. */
    EnumSet<PartyListKind> provisions() {
        return ListKinds.ofProvisions(row.all("provisions"));
    }

    /** The first day: when it came into force, else when it was published; of several, the earliest. */
    @Nullable
    PartialDate from() {
        var start = date("startDate", BinaryOperator.minBy(Comparator.comparing(PartialDate::first)));
        return start != null
                ? start
                : date("listingDate", BinaryOperator.minBy(Comparator.comparing(PartialDate::first)));
    }

    /** The last day; of several, the latest; null if there is none. */
    @Nullable
    PartialDate to() {
        return date("endDate", BinaryOperator.maxBy(Comparator.comparing(PartialDate::last)));
    }

    private @Nullable PartialDate date(String property, BinaryOperator<PartialDate> choice) {
        return row.all(property).stream()
                .map(PublishedDates::iso)
                .filter(date -> date != null)
                .reduce(choice)
                .orElse(null);
    }

    /** Whether it is said to be over, and not since when. */
    boolean hasEndedUnknown() {
        return to() == null
                && row.all("status").stream().anyMatch(status -> ENDED.get(status.toLowerCase(Locale.ROOT)) != null);
    }
}
