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
 * @param previous day of the edition before it; null if there is none
 * @param complete whether the latest is loaded
 * @param digest of the latest
 * @param entries of the latest that is loaded; 0 if none is
 */
record Known(LocalDate edition, @Nullable LocalDate previous, boolean complete, String digest, long entries) {

    /**
     * What is known of a dataset; null if nothing is.
     *
     * @throws Fault.InvalidInput if a dossier has its id
     */
    static @Nullable Known of(Graph graph, String dataset) {
        return graph
                .read(Reader.ANONYMOUS, "publication-dataset", Map.of("dataset", dataset), row -> of(row, dataset))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Known of(Row row, String dataset) {
        if (!row.flag("publication")) {
            throw new Fault.InvalidInput("'" + dataset + "' is the id of a dossier. Choose another with --dataset.");
        }
        return new Known(
                row.day("edition"),
                row.dayOrNull("previous"),
                row.flag("complete"),
                row.text("digest"),
                row.isNull("entries") ? 0 : row.number("entries"));
    }

    /** The day of the edition that came before one of this day or later; null if there is none. */
    @Nullable
    LocalDate before(LocalDate day) {
        return complete && edition.isBefore(day) ? edition : previous;
    }

    /** Whether just these files are loaded as the edition of a day. */
    boolean isLoaded(LocalDate day, String digestOfFiles) {
        return complete && edition.equals(day) && digest.equals(digestOfFiles);
    }
}
