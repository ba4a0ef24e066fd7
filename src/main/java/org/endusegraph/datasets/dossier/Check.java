package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.endusegraph.datasets.yaml.Mistake;

/**
 * Checks dossiers against each other and against the graph around them: ids, references, own accounts, meaning, copies.
 * A dossier with a mistake is left out: the graph keeps the edition of it that it has, and the others are checked against that.
 */
final class Check {

    private final List<Dossier> dossiers;
    private final Function<List<Dossier>, Surroundings> around;
    private final Map<String, List<Mistake>> mistakes = new LinkedHashMap<>();

    private Check(List<Dossier> dossiers, Function<List<Dossier>, Surroundings> around) {
        this.dossiers = dossiers;
        this.around = around;
        dossiers.forEach(dossier -> mistakes.put(dossier.file(), new ArrayList<>(dossier.mistakes())));
    }

    /**
     * All mistakes, in order of line, by file; a file without any has an empty list.
     *
     * @param around what the graph holds around some of the dossiers, if these are loaded and the others are not
     */
    static Map<String, List<Mistake>> mistakes(List<Dossier> dossiers, Function<List<Dossier>, Surroundings> around) {
        return new Check(dossiers, around).run();
    }

    private Map<String, List<Mistake>> run() {
        var some = dossiers;
        var rest = dossiers;
        do {
            some = rest;
            check(some);
            rest = some.stream().filter(this::isRight).toList();
        } while (rest.size() < some.size() && !rest.isEmpty());
        mistakes.replaceAll((file, found) -> found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mistake::line))
                .toList());
        return mistakes;
    }

    /** Notes the mistakes that some dossiers have if these are loaded and the others are not. */
    private void check(List<Dossier> some) {
        var outside = around.apply(some);
        var leftOut = new LeftOut(
                dossiers.stream().filter(dossier -> !some.contains(dossier)).toList());
        note(new CircleCheck(some).mistakes());
        note(new IdCheck(some, leftOut, outside).mistakes());
        note(new DependantCheck(some, leftOut, outside).mistakes());
        note(new ReferenceCheck(some, leftOut, outside.known()).mistakes());
        note(new OwnAccountCheck(some, outside).mistakes());
        note(new EndUseCheck(some, outside.links()).mistakes());
        note(new MeaningCheck(some, outside).mistakes());
        note(new CopyCheck(some, outside.copies()).mistakes());
    }

    private void note(List<Mistake> found) {
        found.forEach(mistake -> mistakes.computeIfAbsent(mistake.file(), file -> new ArrayList<>())
                .add(mistake));
    }

    private boolean isRight(Dossier dossier) {
        return mistakes.getOrDefault(dossier.file(), List.of()).isEmpty();
    }
}
