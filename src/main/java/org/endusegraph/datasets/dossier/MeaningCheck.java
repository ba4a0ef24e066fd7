package org.endusegraph.datasets.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every statement makes sense by itself: persons are listed, periods do not end before they start, links join two entities.
 *
 * @param listed parties that the graph outside has a listing of
 */
record MeaningCheck(List<Dossier> dossiers, Set<String> listed) {

    List<Mistake> mistakes() {
        var all = Stream.concat(listed.stream(), listedHere()).collect(Collectors.toSet());
        return dossiers.stream()
                .flatMap(dossier -> dossier.statements().stream()
                        .flatMap(statement ->
                                told(statement, all).map(message -> dossier.mistake(statement.line, message))))
                .toList();
    }

    private Stream<String> listedHere() {
        return Dossier.statementsOf(dossiers)
                .filter(statement -> statement.is("Listing"))
                .flatMap(listing -> listing.targets("LISTS").stream());
    }

    private static Stream<String> told(Statement statement, Set<String> listed) {
        var told = Stream.<String>builder();
        if (statement.is("Person") && !listed.contains(statement.id)) {
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
        if (statement.is("Link") && statement.targets("FROM").equals(statement.targets("TO"))) {
            told.add("a link joins two entities; 'from' and 'to' are the same");
        }
        return told.build();
    }

    private static boolean isBackward(Statement statement, String start, String end) {
        return statement.properties.get(start) instanceof LocalDate from
                && statement.properties.get(end) instanceof LocalDate to
                && to.isBefore(from);
    }
}
