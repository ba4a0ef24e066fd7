package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every reference leads to a statement of the right type, that is there, and that is seen by those who see the reference. */
final class ReferenceCheck {

    private final List<Dossier> dossiers;
    private final Map<String, Known> outside;

    /** {@code outside} are the statements of the graph that the dossiers refer to, by id. */
    ReferenceCheck(List<Dossier> dossiers, Map<String, Known> outside) {
        this.dossiers = dossiers;
        this.outside = outside;
    }

    /** Mistakes of some of the dossiers. {@code leftOut}, files by id of dossier, count as not there. */
    List<Mistake> mistakes(List<Dossier> some, Map<String, String> leftOut) {
        var known = known(leftOut.keySet());
        var mistakes = new ArrayList<Mistake>();
        for (var dossier : some) {
            for (var statement : dossier.statements()) {
                for (var reference : statement.references) {
                    var told = reference.target().isEmpty() ? null : told(statement, reference, known, leftOut);
                    if (told != null) {
                        mistakes.add(dossier.mistake(reference.line(), "'" + reference.target() + "' is " + told));
                    }
                }
            }
        }
        return mistakes;
    }

    /** What the target of a reference is, and what to write instead; null if the reference is right. */
    private @Nullable String told(
            Statement statement, Reference reference, Map<String, Known> known, Map<String, String> leftOut) {
        var target = known.get(reference.target());
        if (target == null) {
            return "not known; " + advice(reference, known, leftOut);
        }
        if (!target.isAny(reference.labels())) {
            return "a " + kind(target) + "; " + writeAnId(reference);
        }
        if (reference.type().equals("BY")
                && statement.is("Claim")
                && target.labels().contains("Person")) {
            return "a natural person; write the office or body that makes the claim";
        }
        if (isSeenByMore(statement, target.audience())) {
            return "for " + target.audience() + " only; give this statement an 'audience' within that";
        }
        return null;
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
        return nearest != null ? "did you mean '" + nearest + "'?" : "define it, or " + writeAnId(reference);
    }

    private static String writeAnId(Reference reference) {
        return "write the id of a "
                + String.join(" or ", reference.labels().stream().sorted().toList());
    }

    private static String kind(Known known) {
        return known.labels().stream()
                .filter(label -> !Set.of("Node", "Entity", "Party").contains(label))
                .findFirst()
                .orElse("statement");
    }

    /** Whether somebody sees the statement who is not in the audience of its target (null: everybody is). */
    private static boolean isSeenByMore(Statement statement, @Nullable List<String> audience) {
        return audience != null
                && !(statement.properties.get("audience") instanceof List<?> circles && audience.containsAll(circles));
    }

    private Map<String, Known> known(Set<String> leftOut) {
        var known = new HashMap<>(outside);
        for (var dossier : dossiers) {
            if (!leftOut.contains(dossier.id())) {
                dossier.statements().forEach(statement -> known.put(statement.id, Known.of(dossier, statement)));
            }
        }
        return known;
    }
}
