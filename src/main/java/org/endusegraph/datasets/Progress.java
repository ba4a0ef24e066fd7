package org.endusegraph.datasets;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (stage, done, all) -> {};

    /** {@code done} of {@code all} things of a stage are done. */
    void at(String stage, int done, int all);
}
