package org.endusegraph.datasets.yaml;

import java.util.List;

/** The mistakes of form in one file, as far as it has been read. */
public record Mistakes(String file, List<Mistake> found) {

    /** Notes one. */
    public void note(int line, String message) {
        found.add(new Mistake(file, line, message));
    }
}
