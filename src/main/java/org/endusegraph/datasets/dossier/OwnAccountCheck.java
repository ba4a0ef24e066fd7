package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Only a party to a link gives its own account of it. */
record OwnAccountCheck(List<Dossier> dossiers, Surroundings outside) {

    List<Mistake> mistakes() {
        var partiesTo = partiesToLinks();
        var mistakes = new ArrayList<Mistake>();
        for (var dossier : dossiers) {
            for (var statement : dossier.statements()) {
                if (isAdmission(statement)) {
                    var about = statement.targets("ABOUT").getFirst();
                    var parties = partiesTo.get(about);
                    if (parties != null && statement.targets("BY").stream().noneMatch(parties::contains)) {
                        mistakes.add(dossier.mistake(
                                statement.line,
                                "only a party to '" + about
                                        + "' can give its OWN_ACCOUNT of it; write another 'basis'"));
                    }
                }
            }
        }
        return mistakes;
    }

    private static boolean isAdmission(Statement statement) {
        return statement.is("Claim")
                && "OWN_ACCOUNT".equals(statement.properties.get("basis"))
                && "ASSERTS".equals(statement.properties.get("stance"));
    }

    /** The parties to each link: its ends, and the makers of the products that it joins or names. */
    private Map<String, Set<String>> partiesToLinks() {
        var links = Dossier.statementsOf(dossiers)
                .filter(statement -> statement.is("Link"))
                .toList();
        var makers = makers(links);
        var parties = new HashMap<>(outside.linkEnds());
        for (var link : links) {
            var ends = Stream.of("FROM", "TO", "OF")
                    .flatMap(type -> link.targets(type).stream())
                    .toList();
            var all = new HashSet<>(ends);
            ends.forEach(end -> all.addAll(makers.getOrDefault(end, Set.of())));
            parties.put(link.id, all);
        }
        return parties;
    }

    private Map<String, Set<String>> makers(List<Statement> links) {
        var makers = new HashMap<String, Set<String>>();
        outside.makers().forEach((product, parties) -> makers.put(product, new HashSet<>(parties)));
        links.stream()
                .filter(link -> "MANUFACTURE".equals(link.properties.get("kind")))
                .forEach(link -> makers.computeIfAbsent(String.join("", link.targets("TO")), p -> new HashSet<>())
                        .addAll(link.targets("FROM")));
        return makers;
    }
}
