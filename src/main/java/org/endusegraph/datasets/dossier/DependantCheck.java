package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No statement goes that the graph outside still refers to, or that is on its way to a dossier that is left out. */
record DependantCheck(List<Dossier> dossiers, LeftOut leftOut, Surroundings outside) {

    List<Mistake> mistakes() {
        var here = Dossier.statementsOf(dossiers)
                .map(statement -> statement.id)
                .collect(Collectors.toSet());
        var mistakes = new ArrayList<Mistake>();
        for (var dossier : dossiers) {
            mistakes.addAll(neededOutside(dossier, here));
            mistakes.addAll(onTheirWay(dossier, here));
        }
        return mistakes;
    }

    private List<Mistake> neededOutside(Dossier dossier, Set<String> here) {
        return outside.dependants().entrySet().stream()
                .filter(entry -> entry.getKey().dataset().equals(dossier.id())
                        && !here.contains(entry.getKey().id()))
                .map(entry -> dossier.mistake(
                        1,
                        "'" + entry.getKey().id() + "' is no longer here, but " + String.join(", ", entry.getValue())
                                + " in the graph refer to it; keep it, or change those first"))
                .toList();
    }

    private List<Mistake> onTheirWay(Dossier dossier, Set<String> here) {
        return Dossier.statementsOf(leftOut.dossiers())
                .map(statement -> statement.id)
                .filter(id -> dossier.id().equals(outside.replaced().get(id)) && !here.contains(id))
                .map(id -> dossier.mistake(
                        1,
                        "'" + id + "' is no longer here, and " + leftOut.fileWith(id)
                                + ", where it is now, has mistakes; mend those first"))
                .toList();
    }
}
