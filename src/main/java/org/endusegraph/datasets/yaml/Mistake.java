package org.endusegraph.datasets.yaml;

/**
 * A mistake in a file.
 *
 * @param file the file, as the user named it
 * @param line the line, from 1
 * @param message what is wrong and what to write instead
 */
public record Mistake(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
