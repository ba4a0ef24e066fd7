package org.endusegraph.datasets.dossier;

import java.util.List;

/**
 * A dossier as read from its file.
 *
 * @param file the file, as the user named it
 * @param header its own statement, labelled {@code Dataset}
 * @param statements all others
 * @param mistakes mistakes of form; those of reference are found later
 */
record Dossier(String file, Statement header, List<Statement> statements, List<Mistake> mistakes) {

    String id() {
        return header.id;
    }
}
