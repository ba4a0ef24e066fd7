package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.endusegraph.access.Circle;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Mistake;

/** Every id is given once, and those of dossiers that come with a release and of others are kept apart. */
record IdCheck(List<Dossier> dossiers, LeftOut leftOut, Surroundings outside) {

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        var places = new HashMap<String, String>();
        for (var dossier : dossiers) {
            if (dossier.isShipped() != outside.shipped().getOrDefault(dossier.id(), dossier.isShipped())) {
                mistakes.add(dossier.mistake(
                        dossier.header().line(), "the id '" + dossier.id() + "' is " + ofTheOther(dossier)));
            }
            if (outside.published().contains(dossier.id())) {
                mistakes.add(dossier.mistake(
                        dossier.header().line(),
                        "the id '" + dossier.id() + "' is that of a list or register; choose another"));
            }
            for (var statement : withHeader(dossier).toList()) {
                var place = dossier.file() + ":" + statement.line();
                var earlier = places.putIfAbsent(statement.id(), place);
                var known = outside.known().get(statement.id());
                if (statement.id().isEmpty()) {
                    continue;
                }
                if (earlier != null) {
                    mistakes.add(taken(dossier, statement, earlier + "; choose another"));
                } else if (known != null && Objects.equals(Circle.of(statement.id()), dossier.circle())) {
                    mistakes.add(taken(dossier, statement, known.place() + instead(known)));
                }
            }
        }
        return mistakes;
    }

    private static String ofTheOther(Dossier dossier) {
        return dossier.isShipped()
                ? "that of a dossier that does not come with this software and stays;"
                        + " to have this one, load that under another id"
                : "that of a dossier that comes with this software; choose another";
    }

    private String instead(Known known) {
        var file = leftOut.fileOf(known.dataset());
        return file == null ? "; choose another" : ", and " + file + " has mistakes; mend those first";
    }

    private static Mistake taken(Dossier dossier, Statement statement, String by) {
        return dossier.mistake(statement.line(), "the id '" + statement.id() + "' is taken by " + by);
    }

    private static Stream<Statement> withHeader(Dossier dossier) {
        return Stream.concat(Stream.of(dossier.header()), dossier.statements().stream());
    }
}
