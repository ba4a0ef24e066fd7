package org.endusegraph.datasets.dossier;

import java.util.List;

/** The mistakes of form in one file, as far as it has been read. */
record Mistakes(String file, List<Mistake> found) {

    void note(int line, String message) {
        found.add(new Mistake(file, line, message));
    }
}
