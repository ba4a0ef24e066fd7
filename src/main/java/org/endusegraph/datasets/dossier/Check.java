package org.endusegraph.datasets.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks dossiers against each other and against the graph around them: ids, references, claimants, copies, persons, audiences.
 * A dossier with a mistake is left out, and so are those that need it.
 */
final class Check {

    private final List<Dossier> dossiers;
    private final Surroundings outside;
    private final Map<String, List<Mistake>> mistakes = new LinkedHashMap<>();

    private Check(List<Dossier> dossiers, Surroundings outside) {
        this.dossiers = dossiers;
        this.outside = outside;
        dossiers.forEach(dossier -> mistakes.put(dossier.file(), new ArrayList<>(dossier.mistakes())));
    }

    /** All mistakes, in order of line, by file; a file without any has an empty list. */
    static Map<String, List<Mistake>> mistakes(List<Dossier> dossiers, Surroundings outside) {
        return new Check(dossiers, outside).run();
    }

    private Map<String, List<Mistake>> run() {
        checkIds();
        checkReferences(dossiers, Map.of());
        dossiers.forEach(this::checkMeaning);
        checkCopies();
        leaveOutDependants();
        mistakes.replaceAll((file, found) -> found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mistake::line))
                .toList());
        return mistakes;
    }

    private void note(Dossier dossier, int line, String message) {
        var mistake = new Mistake(dossier.file(), line, message);
        mistakes.computeIfAbsent(dossier.file(), file -> new ArrayList<>()).add(mistake);
    }

    private void checkIds() {
        var places = new HashMap<String, String>();
        for (var dossier : dossiers) {
            for (var statement : all(dossier).toList()) {
                var place = dossier.file() + ":" + statement.line;
                var earlier = places.putIfAbsent(statement.id, place);
                var known = outside.known().get(statement.id);
                if (earlier == null && known != null) {
                    earlier = known.place();
                }
                if (earlier != null && !statement.id.isEmpty()) {
                    note(
                            dossier,
                            statement.line,
                            "the id '" + statement.id + "' is taken by " + earlier + "; choose another");
                }
            }
            for (var gone : removed(dossier)) {
                note(
                        dossier,
                        1,
                        "'" + gone.getKey() + "' is no longer here, but " + String.join(", ", gone.getValue())
                                + " in the graph refer to it; keep it, or change those first");
            }
        }
    }

    private List<Map.Entry<String, List<String>>> removed(Dossier dossier) {
        var kept = all(dossier).map(statement -> statement.id).collect(Collectors.toSet());
        return outside.dependants().entrySet().stream()
                .filter(entry -> entry.getKey().dataset().equals(dossier.id())
                        && !kept.contains(entry.getKey().id()))
                .map(entry -> Map.entry(entry.getKey().id(), entry.getValue()))
                .toList();
    }

    /** Checks the references of some dossiers, where statements of the left-out files are not there. */
    private boolean checkReferences(List<Dossier> some, Map<String, String> leftOut) {
        var known = known(leftOut.keySet());
        var before = count();
        for (var dossier : some) {
            for (var statement : dossier.statements()) {
                for (var reference : statement.references) {
                    checkReference(dossier, statement, reference, known, leftOut);
                }
            }
        }
        return count() > before;
    }

    private void checkReference(
            Dossier dossier,
            Statement statement,
            Reference reference,
            Map<String, Known> known,
            Map<String, String> leftOut) {
        var target = known.get(reference.target());
        if (reference.target().isEmpty()) {
            return;
        }
        if (target == null) {
            note(
                    dossier,
                    reference.line(),
                    "'" + reference.target() + "' is not known; " + advice(reference, known, leftOut));
        } else if (!target.isAny(reference.labels())) {
            note(
                    dossier,
                    reference.line(),
                    "'" + reference.target() + "' is a " + kind(target) + "; write the id of a "
                            + String.join(
                                    " or ", reference.labels().stream().sorted().toList()));
        } else if (reference.type().equals("BY")
                && statement.is("Claim")
                && target.labels().contains("Person")) {
            note(
                    dossier,
                    reference.line(),
                    "'" + reference.target() + "' is a natural person; write the office or body that makes the claim");
        } else {
            checkAudience(dossier, statement, reference, target);
        }
    }

    private String advice(Reference reference, Map<String, Known> known, Map<String, String> leftOut) {
        var definedIn = known(Set.of()).get(reference.target());
        if (definedIn != null && leftOut.containsKey(definedIn.dataset())) {
            return "it is defined in " + leftOut.get(definedIn.dataset()) + ", which has mistakes; mend those first";
        }
        var candidates = known.values().stream()
                .filter(candidate -> candidate.isAny(reference.labels()))
                .map(Known::id)
                .toList();
        var nearest = Spelling.nearest(reference.target(), candidates);
        return nearest != null
                ? "did you mean '" + nearest + "'?"
                : "define it, or write the id of a "
                        + String.join(
                                " or ", reference.labels().stream().sorted().toList());
    }

    private void checkAudience(Dossier dossier, Statement statement, Reference reference, Known target) {
        if (target.audience() == null) {
            return;
        }
        var audience = statement.properties.get("audience");
        if (!(audience instanceof List<?> circles) || !target.audience().containsAll(circles)) {
            note(
                    dossier,
                    reference.line(),
                    "'" + reference.target() + "' is for " + target.audience()
                            + " only; give this statement an 'audience' within that");
        }
    }

    private void checkMeaning(Dossier dossier) {
        var listed = Stream.concat(outside.listed().stream(), targets("Listing", "LISTS"))
                .collect(Collectors.toSet());
        var partiesTo = partiesToLinks();
        for (var statement : dossier.statements()) {
            if (statement.is("Person") && !listed.contains(statement.id)) {
                note(
                        dossier,
                        statement.line,
                        "a natural person is named only if an authority has listed them;"
                                + " add the listing, or write the office instead");
            }
            if (isAdmission(statement)) {
                var about = statement.targets("ABOUT").getFirst();
                var parties = partiesTo.get(about);
                if (parties != null && statement.targets("BY").stream().noneMatch(parties::contains)) {
                    note(
                            dossier,
                            statement.line,
                            "only a party to '" + about + "' can give its OWN_ACCOUNT of it; write another 'basis'");
                }
            }
            checkOrder(dossier, statement, "validFromDay", "validToDay", "'validTo' lies before 'validFrom'");
            checkOrder(dossier, statement, "fromDay", "toDay", "'to' lies before 'from'");
            checkOrder(dossier, statement, "inForceFromDay", "inForceToDay", "'inForceTo' lies before 'inForceFrom'");
            if (statement.is("Link") && statement.targets("FROM").equals(statement.targets("TO"))) {
                note(dossier, statement.line, "a link joins two entities; 'from' and 'to' are the same");
            }
        }
    }

    private void checkOrder(Dossier dossier, Statement statement, String start, String end, String message) {
        if (statement.properties.get(start) instanceof LocalDate from
                && statement.properties.get(end) instanceof LocalDate to
                && to.isBefore(from)) {
            note(dossier, statement.line, message + "; correct one of them");
        }
    }

    private static boolean isAdmission(Statement statement) {
        return statement.is("Claim")
                && "OWN_ACCOUNT".equals(statement.properties.get("basis"))
                && "ASSERTS".equals(statement.properties.get("stance"));
    }

    /** The parties to each link: its ends, and the makers of the products that it joins or names. */
    private Map<String, Set<String>> partiesToLinks() {
        var makers = new HashMap<String, Set<String>>();
        outside.makers().forEach((product, parties) -> makers.put(product, new HashSet<>(parties)));
        var links = statements().filter(statement -> statement.is("Link")).toList();
        links.stream()
                .filter(link -> "MANUFACTURE".equals(link.properties.get("kind")))
                .forEach(link -> makers.computeIfAbsent(String.join("", link.targets("TO")), p -> new HashSet<>())
                        .addAll(link.targets("FROM")));
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

    private void checkCopies() {
        var copies = new HashMap<>(outside.copies());
        statements()
                .filter(statement -> statement.is("Source"))
                .forEach(source -> source.targets("COPY_OF").forEach(original -> copies.put(source.id, original)));
        for (var dossier : dossiers) {
            for (var source : dossier.statements()) {
                if (source.is("Source") && isCycle(source.id, copies)) {
                    note(
                            dossier,
                            source.line,
                            "'" + source.id
                                    + "' is a copy of itself, through 'copyOf'; name the original, which copies nothing");
                }
            }
        }
    }

    private static boolean isCycle(String start, Map<String, String> copies) {
        var seen = new HashSet<String>();
        for (var at = copies.get(start); at != null && seen.add(at); at = copies.get(at)) {
            if (at.equals(start)) {
                return true;
            }
        }
        return false;
    }

    private void leaveOutDependants() {
        boolean more = true;
        while (more) {
            var leftOut = new LinkedHashMap<String, String>();
            dossiers.stream()
                    .filter(dossier -> hasMistakes(dossier))
                    .forEach(dossier -> leftOut.put(dossier.id(), dossier.file()));
            var rest =
                    dossiers.stream().filter(dossier -> !hasMistakes(dossier)).toList();
            more = !leftOut.isEmpty() && checkReferences(rest, leftOut);
        }
    }

    private boolean hasMistakes(Dossier dossier) {
        return !mistakes.getOrDefault(dossier.file(), List.of()).isEmpty();
    }

    private Map<String, Known> known(Set<String> leftOut) {
        var known = new HashMap<>(outside.known());
        for (var dossier : dossiers) {
            if (!leftOut.contains(dossier.id())) {
                dossier.statements().forEach(statement -> known.put(statement.id, known(dossier, statement)));
            }
        }
        return known;
    }

    private static Known known(Dossier dossier, Statement statement) {
        @SuppressWarnings("unchecked")
        var audience = (List<String>) statement.properties.get("audience");
        return new Known(
                statement.id,
                Set.copyOf(statement.labels),
                dossier.id(),
                dossier.file() + ":" + statement.line,
                audience);
    }

    private static String kind(Known known) {
        return known.labels().stream()
                .filter(label -> !Set.of("Node", "Entity", "Party").contains(label))
                .findFirst()
                .orElse("statement");
    }

    private static Stream<Statement> all(Dossier dossier) {
        return Stream.concat(Stream.of(dossier.header()), dossier.statements().stream());
    }

    private Stream<Statement> statements() {
        return dossiers.stream().flatMap(dossier -> dossier.statements().stream());
    }

    private Stream<String> targets(String label, String type) {
        return statements()
                .filter(statement -> statement.is(label))
                .flatMap(statement -> statement.targets(type).stream());
    }

    private int count() {
        return mistakes.values().stream().mapToInt(List::size).sum();
    }
}
