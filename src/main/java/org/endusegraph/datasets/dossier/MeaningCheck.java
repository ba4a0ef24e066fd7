package org.endusegraph.datasets.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Mistake;

/** Every statement makes sense by itself: persons are listed, periods do not end before they start, links join two entities. */
record MeaningCheck(List<Dossier> dossiers, Surroundings outside) {

    List<Mistake> mistakes() {
        var listedHere = Dossier.statementsOf(dossiers)
                .filter(statement -> statement.is("Listing"))
                .flatMap(listing -> listing.targets("LISTS").stream())
                .collect(Collectors.toSet());
        var listed =
                Stream.concat(outside.listed().stream(), listedHere.stream()).collect(Collectors.toSet());
        return dossiers.stream()
                .flatMap(dossier -> Stream.concat(
                        unlisted(dossier, listedHere),
                        dossier.statements().stream()
                                .flatMap(statement -> told(statement, listed)
                                        .map(message -> dossier.mistake(statement.line(), message)))))
                .toList();
    }

    /** Persons of the graph that a dossier used to list, and nobody does any more. */
    private Stream<Mistake> unlisted(Dossier dossier, Set<String> listedHere) {
        return outside.unlisted().getOrDefault(dossier.id(), Set.of()).stream()
                .filter(person -> !listedHere.contains(person))
                .sorted()
                .map(person -> dossier.mistake(
                        1,
                        "nothing here lists '" + person + "' any longer, who is a natural person in the graph and on"
                                + " no other list; keep the listing, or remove the person first"));
    }

    private static Stream<String> told(Statement statement, Set<String> listed) {
        var told = Stream.<String>builder();
        if (statement.is("Person") && !listed.contains(statement.id())) {
            told.add("a natural person is named only if an authority has listed them;"
                    + " add the listing, or write the office instead");
        }
        if (isBackward(statement, "validFromDay", "validToDay")) {
            told.add("'validTo' lies before 'validFrom'; correct one of them");
        }
        if (isBackward(statement, "fromDay", "toDay")) {
            told.add("'to' lies before 'from'; correct one of them");
        }
        if (isBackward(statement, "inForceFromDay", "inForceToDay")) {
            told.add("'inForceTo' lies before 'inForceFrom'; correct one of them");
        }
        if (isBackward(statement, "readFromDay", "readToDay")) {
            told.add("'readOn' is not in order; write the earliest edition first");
        }
        if (isBackward(statement, "readToDay", "goneByDay")) {
            told.add("'goneBy' lies before the last day of 'readOn'; correct one of them");
        }
        if (statement.properties().containsKey("goneBy")
                && !statement.properties().containsKey("readFromDay")) {
            told.add(
                    "'goneBy' needs 'readOn', the editions that had the entry; write the last day in force as 'inForceTo'");
        }
        if (statement.is("Link") && statement.targets("FROM").equals(statement.targets("TO"))) {
            told.add("a link joins two entities; 'from' and 'to' are the same");
        }
        return told.build();
    }

    private static boolean isBackward(Statement statement, String start, String end) {
        return statement.properties().get(start) instanceof LocalDate from
                && statement.properties().get(end) instanceof LocalDate to
                && to.isBefore(from);
    }
}
