package org.endusegraph.datasets.publication;

/** Takes the entries of a publication. */
public interface EntrySink {

    /** An entry that is right as far as its format can tell. */
    void entry(Entry entry);

    /** A row that cannot be an entry. */
    void rejected(RejectedRow row);

    /** A row that is right, but of a kind that the graph does not hold, such as a vessel. */
    void leftOut(String kind);

    /**
     * The files say of themselves that they hold more than they do, though they are well-formed: an excerpt. What is not in it is not closed.
     *
     * @param row where they say so, and what is missing
     */
    default void excerpt(RejectedRow row) {
        rejected(row);
    }
}
