package org.endusegraph.datasets.publication;

/** Takes the entries of a publication. */
public interface EntrySink {

    /** An entry that is right as far as its format can tell. */
    void entry(Entry entry);

    /** A row that cannot be an entry. */
    void rejected(RejectedRow row);

    /** A row that is right, but of a kind that the graph does not hold, such as a vessel. */
    void leftOut(String kind);
}
