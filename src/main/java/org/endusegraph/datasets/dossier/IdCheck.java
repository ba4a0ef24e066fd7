package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every id is given once.
 *
 * @param outside statements of the graph with the ids of the dossiers, by id
 */
record IdCheck(List<Dossier> dossiers, LeftOut leftOut, Map<String, Known> outside) {

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        var places = new HashMap<String, String>();
        for (var dossier : dossiers) {
            for (var statement : withHeader(dossier).toList()) {
                var place = dossier.file() + ":" + statement.line;
                var earlier = places.putIfAbsent(statement.id, place);
                var known = outside.get(statement.id);
                if (statement.id.isEmpty()) {
                    continue;
                }
                if (earlier != null) {
                    mistakes.add(taken(dossier, statement, earlier + "; choose another"));
                } else if (known != null) {
                    mistakes.add(taken(dossier, statement, known.place() + instead(known)));
                }
            }
        }
        return mistakes;
    }

    private String instead(Known known) {
        var file = leftOut.fileOf(known.dataset());
        return file == null ? "; choose another" : ", and " + file + " has mistakes; mend those first";
    }

    private static Mistake taken(Dossier dossier, Statement statement, String by) {
        return dossier.mistake(statement.line, "the id '" + statement.id + "' is taken by " + by);
    }

    private static Stream<Statement> withHeader(Dossier dossier) {
        return Stream.concat(Stream.of(dossier.header()), dossier.statements().stream());
    }
}
