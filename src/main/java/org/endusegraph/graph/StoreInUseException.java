package org.endusegraph.graph;

import java.nio.file.Path;

/** Another process holds the directory of the embedded store. */
public final class StoreInUseException extends RuntimeException {

    StoreInUseException(Path directory, Throwable cause) {
        super(
                "The store in " + directory.toAbsolutePath().normalize()
                        + " is in use by another process. Stop that process, or name another directory with"
                        + " --endusegraph.graph.directory=DIRECTORY.",
                cause);
    }
}
