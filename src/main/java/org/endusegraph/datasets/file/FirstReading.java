package org.endusegraph.datasets.file;

import org.endusegraph.model.Fault;

/** A reading of files before that of their entries, which finds what entries refer to wherever it stands. */
public final class FirstReading {

    private FirstReading() {}

    /**
     * Does it. Where a part of the files is enough, what stands before a fault is found; the reading of the entries tells the fault.
     *
     * @throws Fault.InvalidInput if the files are not as they should be, and have to be whole
     */
    public static void run(boolean partial, Runnable reading) {
        try {
            reading.run();
        } catch (Fault.InvalidInput fault) {
            if (!partial) {
                throw fault;
            }
        }
    }
}
