package org.endusegraph.datasets.dossier;

import java.util.List;
import java.util.Set;
import org.endusegraph.datasets.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a check has to know of a statement, whether it stands in a file or in the graph.
 *
 * @param dataset the dossier that it belongs to
 * @param place file and line, or the dossier in the graph
 * @param audience the circles that may see it; null if it is public
 */
record Known(
        String id,
        Set<String> labels,
        String dataset,
        String place,
        @Nullable List<String> audience) {

    /** What to know of a statement of a dossier. */
    static Known of(Dossier dossier, Statement statement) {
        return new Known(
                statement.id(),
                Set.copyOf(statement.labels()),
                dossier.id(),
                dossier.file() + ":" + statement.line(),
                audience(statement));
    }

    /** The circles that may see a statement; null if it is public. */
    @SuppressWarnings("unchecked")
    static @Nullable List<String> audience(Statement statement) {
        return (List<String>) statement.properties().get("audience");
    }

    /** Whether somebody of an audience (null: everybody) does not see this. */
    boolean isHiddenFromSomeOf(@Nullable List<String> others) {
        return audience != null && (others == null || !audience.containsAll(others));
    }

    /** What it is, in one word. */
    String kind() {
        return labels.stream()
                .filter(label -> !Set.of("Node", "Entity", "Party").contains(label))
                .findFirst()
                .orElse("statement");
    }

    boolean isAny(Set<String> wanted) {
        return labels.stream().anyMatch(wanted::contains);
    }
}
