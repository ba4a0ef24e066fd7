package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks dossiers against each other and against the graph around them: ids, references, own accounts, meaning, copies.
 * A dossier with a mistake is left out, and so are those that need it.
 */
final class Check {

    private final List<Dossier> dossiers;
    private final Surroundings outside;
    private final Map<String, List<Mistake>> mistakes = new LinkedHashMap<>();

    private Check(List<Dossier> dossiers, Surroundings outside) {
        this.dossiers = dossiers;
        this.outside = outside;
        dossiers.forEach(dossier -> mistakes.put(dossier.file(), new ArrayList<>(dossier.mistakes())));
    }

    /** All mistakes, in order of line, by file; a file without any has an empty list. */
    static Map<String, List<Mistake>> mistakes(List<Dossier> dossiers, Surroundings outside) {
        return new Check(dossiers, outside).run();
    }

    private Map<String, List<Mistake>> run() {
        var references = new ReferenceCheck(dossiers, outside.known());
        note(new IdCheck(dossiers, outside).mistakes());
        note(references.mistakes(dossiers, Map.of()));
        note(new OwnAccountCheck(dossiers, outside).mistakes());
        note(new MeaningCheck(dossiers, outside.listed()).mistakes());
        note(new CopyCheck(dossiers, outside.copies()).mistakes());
        leaveOutDependants(references);
        mistakes.replaceAll((file, found) -> found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mistake::line))
                .toList());
        return mistakes;
    }

    private void note(List<Mistake> found) {
        found.forEach(mistake -> mistakes.computeIfAbsent(mistake.file(), file -> new ArrayList<>())
                .add(mistake));
    }

    private void leaveOutDependants(ReferenceCheck references) {
        boolean more = true;
        while (more) {
            var leftOut = new LinkedHashMap<String, String>();
            dossiers.stream().filter(this::hasMistakes).forEach(dossier -> leftOut.put(dossier.id(), dossier.file()));
            var rest =
                    dossiers.stream().filter(dossier -> !hasMistakes(dossier)).toList();
            var found = leftOut.isEmpty() ? List.<Mistake>of() : references.mistakes(rest, leftOut);
            note(found);
            more = !found.isEmpty();
        }
    }

    private boolean hasMistakes(Dossier dossier) {
        return !mistakes.getOrDefault(dossier.file(), List.of()).isEmpty();
    }
}
