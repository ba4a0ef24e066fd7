package org.endusegraph.datasets.publication;

/**
 * A row that was not loaded.
 *
 * @param place where it stands: {@code name:line}
 * @param reason what is wrong with it, in a sentence
 */
public record RejectedRow(String place, String reason) {

    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
