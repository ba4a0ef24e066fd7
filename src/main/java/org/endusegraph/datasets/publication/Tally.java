package org.endusegraph.datasets.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts while an edition is loaded. */
final class Tally {

    private final Consumer<RejectedRow> rejections;
    private final List<RejectedRow> rejectedRows = new ArrayList<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    long read;
    long created;
    long changed;
    long unchanged;
    long closed;
    private long rejected;

    Tally(Consumer<RejectedRow> rejections) {
        this.rejections = rejections;
    }

    void reject(RejectedRow row) {
        rejected++;
        rejections.accept(row);
        if (rejectedRows.size() < PublicationReport.MOST_ROWS) {
            rejectedRows.add(row);
        }
    }

    void leaveOut(String kind) {
        leftOut.merge(kind, 1L, Long::sum);
    }

    PublicationReport report(Heading heading) {
        return new PublicationReport(
                heading.dataset(),
                heading.edition(),
                read,
                created,
                changed,
                unchanged,
                closed,
                rejected,
                List.copyOf(rejectedRows),
                Map.copyOf(leftOut));
    }
}
