package org.endusegraph.screening.quality;

import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.catalogue.Scripts;
import org.endusegraph.screening.Candidate;
import org.endusegraph.screening.Counterparty;

/**
 * Two names of which somebody has said whether they are those of one party.
 *
 * @param kind person, company or other
 */
public record LabelledPair(Counterparty asked, Candidate found, String kind, boolean match) {

    private static final List<String> UNMARKED = List.of("Latn", "Zyyy");

    /** ISO 15924 code of the script that is not Latin, if one of the names has one. */
    String script() {
        return Stream.of(name(), foundName())
                .map(Scripts::of)
                .filter(script -> !UNMARKED.contains(script))
                .findFirst()
                .orElse("Latn");
    }

    String name() {
        return asked.names().getFirst();
    }

    String foundName() {
        return found.names().getFirst().text();
    }
}
