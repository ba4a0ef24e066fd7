package org.endusegraph.datasets.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.access.Circle;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as read from its file.
 *
 * @param file the file, as the user named it
 * @param header its own statement, labelled {@code Dataset}
 * @param statements all others
 * @param mistakes mistakes of form; those of reference are found later
 */
record Dossier(String file, Statement header, List<Statement> statements, List<Mistake> mistakes) {

    /** In place of one that is no longer there: an edition without statements. */
    static Dossier withdrawn(String id) {
        var header = new Statement(id, 1, "Dataset").with("shipped", true);
        return new Dossier("dossier " + id, header, List.of(), List.of());
    }

    String id() {
        return header.id();
    }

    /** The circle that it belongs to; null if to none. */
    @Nullable
    String circle() {
        return Circle.of(id());
    }

    /** Whether it comes with a release. */
    boolean isShipped() {
        return Boolean.TRUE.equals(header.properties().get("shipped"));
    }

    Mistake mistake(int line, String message) {
        return new Mistake(file, line, message);
    }

    /** The statements of some dossiers, but not their own. */
    static Stream<Statement> statementsOf(List<Dossier> dossiers) {
        return dossiers.stream().flatMap(dossier -> dossier.statements.stream());
    }
}
