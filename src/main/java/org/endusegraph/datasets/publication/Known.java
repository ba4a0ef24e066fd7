package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the graph has of a dataset before an edition is loaded.
 *
 * @param edition day of the latest edition, loaded or begun
 * @param complete whether the latest is loaded
 * @param load which load of files that was
 * @param previous day of the last whole edition before the one that is loaded; null if there is none
 * @param entries of that; 0 if there is none
 */
record Known(
        LocalDate edition,
        boolean complete,
        String load,
        @Nullable LocalDate previous,
        long entries) {

    /**
     * What is known of the dataset of an edition; null if nothing is.
     *
     * @throws Fault.InvalidInput if something else has its id
     */
    static @Nullable Known of(Graph graph, Heading heading) {
        return graph
                .read(
                        Reader.ANONYMOUS,
                        "publication-dataset",
                        Map.of("dataset", heading.dataset(), "day", heading.edition()),
                        row -> of(row, heading.dataset()))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Known of(Row row, String dataset) {
        if (!row.flag("publication")) {
            throw new Fault.InvalidInput(
                    "'" + dataset + "' is the id of a dossier or a statement. Choose another with --dataset.");
        }
        return new Known(
                row.day("edition"),
                row.flag("complete"),
                row.text("load"),
                row.dayOrNull("previous"),
                row.number("entries"));
    }

    /** Whether a load of files is what the graph has as the edition of a day. */
    boolean isLoaded(LocalDate day, String other) {
        return complete && edition.equals(day) && load.equals(other);
    }
}
