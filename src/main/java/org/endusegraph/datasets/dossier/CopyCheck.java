package org.endusegraph.datasets.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.yaml.Mistake;

/**
 * No source is a copy of itself.
 *
 * @param outside which source of the graph copies which, by id
 */
record CopyCheck(List<Dossier> dossiers, Map<String, String> outside) {

    List<Mistake> mistakes() {
        var copies = new HashMap<>(outside);
        Dossier.statementsOf(dossiers)
                .filter(statement -> statement.is("Source"))
                .forEach(source -> source.targets("COPY_OF").forEach(original -> copies.put(source.id(), original)));
        return dossiers.stream()
                .flatMap(
                        dossier -> dossier.statements().stream()
                                .filter(statement -> statement.is("Source") && isCycle(statement.id(), copies))
                                .map(
                                        source -> dossier.mistake(
                                                source.line(),
                                                "'" + source.id()
                                                        + "' is a copy of itself, through 'copyOf'; name the original, which copies nothing")))
                .toList();
    }

    private static boolean isCycle(String start, Map<String, String> copies) {
        var seen = new HashSet<String>();
        for (var at = copies.get(start); at != null && seen.add(at); at = copies.get(at)) {
            if (at.equals(start)) {
                return true;
            }
        }
        return false;
    }
}
