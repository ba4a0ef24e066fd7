package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every id is given once, and none is taken away that the graph outside still refers to. */
record IdCheck(List<Dossier> dossiers, Surroundings outside) {

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        var places = new HashMap<String, String>();
        for (var dossier : dossiers) {
            for (var statement : withHeader(dossier).toList()) {
                var place = dossier.file() + ":" + statement.line;
                var earlier = places.putIfAbsent(statement.id, place);
                var known = outside.known().get(statement.id);
                if (earlier == null && known != null) {
                    earlier = known.place();
                }
                if (earlier != null && !statement.id.isEmpty()) {
                    mistakes.add(dossier.mistake(
                            statement.line,
                            "the id '" + statement.id + "' is taken by " + earlier + "; choose another"));
                }
            }
            for (var gone : removed(dossier)) {
                mistakes.add(dossier.mistake(
                        1,
                        "'" + gone.getKey() + "' is no longer here, but " + String.join(", ", gone.getValue())
                                + " in the graph refer to it; keep it, or change those first"));
            }
        }
        return mistakes;
    }

    private List<Map.Entry<String, List<String>>> removed(Dossier dossier) {
        var kept = withHeader(dossier).map(statement -> statement.id).collect(Collectors.toSet());
        return outside.dependants().entrySet().stream()
                .filter(entry -> entry.getKey().dataset().equals(dossier.id())
                        && !kept.contains(entry.getKey().id()))
                .map(entry -> Map.entry(entry.getKey().id(), entry.getValue()))
                .toList();
    }

    private static Stream<Statement> withHeader(Dossier dossier) {
        return Stream.concat(Stream.of(dossier.header()), dossier.statements().stream());
    }
}
