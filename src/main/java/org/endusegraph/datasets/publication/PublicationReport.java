package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What became of an edition.
 *
 * @param dataset id of its dataset
 * @param edition its day
 * @param read entries in its files
 * @param created statements that are new
 * @param changed statements that differ from before
 * @param unchanged statements that do not
 * @param closed listings and links that it has no longer
 * @param rejected rows that were not loaded
 * @param rejectedRows the first of these, at most {@link #MOST_ROWS}
 * @param leftOut how many entries were left out, by their kind
 */
public record PublicationReport(
        String dataset,
        LocalDate edition,
        long read,
        long created,
        long changed,
        long unchanged,
        long closed,
        long rejected,
        List<RejectedRow> rejectedRows,
        Map<String, Long> leftOut) {

    /** The most rejected rows that a report holds. */
    public static final int MOST_ROWS = 100;
}
