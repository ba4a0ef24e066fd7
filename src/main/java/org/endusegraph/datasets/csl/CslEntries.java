package org.endusegraph.datasets.csl;

import java.util.function.Consumer;
import org.endusegraph.datasets.publication.RejectedRow;

/** Reads the entries of a file, the same each time. */
@FunctionalInterface
public interface CslEntries {

    /**
     * Hands over all entries in order.
     *
     * @throws org.endusegraph.model.Fault.InvalidInput if the file is not whole, or not of the format
     */
    void read(Consumer<CslEntry> entries, Consumer<RejectedRow> rejections);
}
