package org.endusegraph.datasets;

import java.util.List;
import org.endusegraph.datasets.yaml.Mistake;

/**
 * What became of one file. A file with mistakes changed nothing.
 *
 * @param file the file, as the user named it
 * @param dataset id of the dossier; empty if it could not be read
 * @param created statements that are new
 * @param changed statements that differ from the last time
 * @param unchanged statements that do not
 * @param removed statements that are gone
 * @param mistakes all mistakes found, in order of line
 */
public record ImportReport(
        String file, String dataset, int created, int changed, int unchanged, int removed, List<Mistake> mistakes) {

    /** That of a file that changed nothing. */
    public static ImportReport withoutChange(String file, String dataset, List<Mistake> mistakes) {
        return new ImportReport(file, dataset, 0, 0, 0, 0, mistakes);
    }

    /** Whether the file was loaded. */
    public boolean loaded() {
        return mistakes.isEmpty();
    }

    /** Whether it made a difference to the graph. */
    public boolean changedGraph() {
        return created + changed + removed > 0;
    }
}
