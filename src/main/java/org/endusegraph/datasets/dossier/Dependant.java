package org.endusegraph.datasets.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement outside that refers to one which the graph holds for a dossier.
 *
 * @param dataset the dossier
 * @param target id of the statement that is referred to
 * @param targetLabels its labels so far
 * @param id id of the statement that refers to it
 * @param labels its own labels
 * @param type type of the relationship
 * @param audience the circles that may see the statement that refers to it; null if it is public
 */
record Dependant(
        String dataset,
        String target,
        Set<String> targetLabels,
        String id,
        Set<String> labels,
        String type,
        @Nullable List<String> audience) {

    private static final Set<String> NO_TYPES =
            Set.of("Node", "Entity", "Company", "PublicBody", "University", "Organisation", "LegalEntity", "Person");

    /** The labels that the statement has to keep, so that it can be referred to as it is. */
    Set<String> needed() {
        if (type.equals("ABOUT")) {
            return Set.of(isClaim() ? "Node" : "Entity");
        }
        return targetLabels.stream().filter(kept -> !NO_TYPES.contains(kept)).collect(Collectors.toSet());
    }

    boolean isClaimBy() {
        return type.equals("BY") && isClaim();
    }

    private boolean isClaim() {
        return labels.contains("Claim");
    }
}
