package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.endusegraph.datasets.yaml.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What the graph outside refers to stays, of the type and for the readers that those references need; and no statement goes that is
 * on its way to a dossier that is left out.
 */
final class DependantCheck {

    private final List<Dossier> dossiers;
    private final LeftOut leftOut;
    private final Surroundings outside;
    private final Map<String, Dossier> byId = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    DependantCheck(List<Dossier> dossiers, LeftOut leftOut, Surroundings outside) {
        this.dossiers = dossiers;
        this.leftOut = leftOut;
        this.outside = outside;
        for (var dossier : dossiers) {
            byId.putIfAbsent(dossier.id(), dossier);
            for (var statement : dossier.statements()) {
                known.put(statement.id(), Known.of(dossier, statement));
                lines.put(statement.id(), statement.line());
            }
        }
    }

    List<Mistake> mistakes() {
        var told = new LinkedHashMap<Told, Set<String>>();
        for (var dependant : outside.dependants()) {
            var found = told(dependant);
            if (found != null) {
                told.computeIfAbsent(found, first -> new TreeSet<>()).add(dependant.id());
            }
        }
        var mistakes = new ArrayList<Mistake>();
        told.forEach((found, dependants) -> mistakes.add(found.mistake(dependants)));
        dossiers.forEach(dossier -> mistakes.addAll(onTheirWay(dossier)));
        return mistakes;
    }

    private @Nullable Told told(Dependant dependant) {
        var target = "'" + dependant.target() + "' is ";
        var now = known.get(dependant.target());
        if (now == null) {
            return told(
                    dependant.dataset(), 1, target + "no longer here", "refer to it; keep it, or change those first");
        }
        int line = lines.getOrDefault(dependant.target(), 1);
        if (!now.labels().containsAll(dependant.needed())) {
            return told(
                    now.dataset(),
                    line,
                    target + "a " + now.kind() + " here",
                    "refer to it as a " + String.join("", dependant.needed())
                            + "; choose another id, or change those first");
        }
        if (dependant.isClaimBy() && now.labels().contains("Person")) {
            return told(
                    now.dataset(),
                    line,
                    target + "a natural person here",
                    "are claims by it; write the office or body, or change those first");
        }
        if (now.isHiddenFromSomeOf(dependant.audience())) {
            return told(
                    now.dataset(),
                    line,
                    target + "for " + now.audience() + " only",
                    "refer to it and are seen by others; widen its 'audience', or change those first");
        }
        return null;
    }

    private @Nullable Told told(String dataset, int line, String what, String instead) {
        var dossier = byId.get(dataset);
        return dossier == null ? null : new Told(dossier.file(), line, what, instead);
    }

    private List<Mistake> onTheirWay(Dossier dossier) {
        return Dossier.statementsOf(leftOut.dossiers())
                .map(statement -> statement.id())
                .filter(id -> dossier.id().equals(outside.replaced().get(id)) && !known.containsKey(id))
                .map(id -> dossier.mistake(
                        1,
                        "'" + id + "' is no longer here, and " + leftOut.fileWith(id)
                                + ", where it is now, has mistakes; mend those first"))
                .toList();
    }

    /** What has become of a statement, and what is told of those that refer to it. */
    private record Told(String file, int line, String what, String instead) {

        Mistake mistake(Set<String> dependants) {
            return new Mistake(
                    file, line, what + ", but " + String.join(", ", dependants) + " in the graph " + instead);
        }
    }
}
