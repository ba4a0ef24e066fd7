package org.endusegraph.datasets.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dossiers that are not loaded, since they have mistakes. The graph keeps the editions of them that it has. */
record LeftOut(List<Dossier> dossiers) {

    /** The file of a dossier; null if it is not left out. */
    @Nullable
    String fileOf(String dataset) {
        return dossiers.stream()
                .filter(dossier -> dossier.id().equals(dataset))
                .map(Dossier::file)
                .findFirst()
                .orElse(null);
    }

    /** The file that defines a statement; null if none of those left out does. */
    @Nullable
    String fileWith(String id) {
        return dossiers.stream()
                .filter(dossier -> dossier.statements().stream()
                        .anyMatch(statement -> statement.id().equals(id)))
                .map(Dossier::file)
                .findFirst()
                .orElse(null);
    }
}
