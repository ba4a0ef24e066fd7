package org.endusegraph.datasets.publication;

import org.endusegraph.model.Fault;

/**
 * An edition of a list or register, in its files.
 *
 * @param heading what it says of itself
 * @param content its entries
 */
public record Publication(Heading heading, Content content) {

    /** Entries that can be read again and again. */
    @FunctionalInterface
    public interface Content {

        /**
         * Hands over all entries, in the order of the files, the same each time.
         *
         * @throws Fault.InvalidInput if the files are not whole, or not of the format
         */
        void read(EntrySink sink);
    }

    /** What comes before the place where the files are not as they should be; it is no whole edition. */
    Publication upToItsFault() {
        return new Publication(heading.partial(), sink -> {
            try {
                content.read(sink);
            } catch (Fault.InvalidInput fault) {
                sink.rejected(new RejectedRow("from here on", "" + fault.getMessage()));
            }
        });
    }
}
