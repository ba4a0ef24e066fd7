package org.endusegraph.datasets.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.endusegraph.datasets.statement.Statement;

/** Which entities and links an import has written, as long as they are few enough to be noted. */
final class Touched {

    /** More are not noted: reading everything anew is as quick. */
    private static final int MOST = 10_000;

    /** What is not known: an import that was interrupted has written more than the run that finishes it. */
    static final Touched MANY = new Touched();

    private final Set<String> ids = new HashSet<>();

    void add(Statement statement) {
        if (statement.is("Entity") || statement.is("Link")) {
            add(List.of(statement.id()));
        } else if (statement.is("Claim")) {
            add(statement.targets("ABOUT"));
        }
    }

    void add(List<String> more) {
        if (ids.size() <= MOST) {
            ids.addAll(more);
        }
    }

    /** Whether all are known. */
    boolean areFew() {
        return this != MANY && ids.size() <= MOST;
    }

    List<String> ids() {
        return List.copyOf(ids);
    }
}
