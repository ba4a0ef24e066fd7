package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.datasets.statement.Reference;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Mistake;
import org.endusegraph.datasets.yaml.Spelling;
import org.jspecify.annotations.Nullable;

/** Every reference leads to a statement of the right type, that is there, and that is seen by those who see the reference. */
final class ReferenceCheck {

    private final List<Dossier> dossiers;
    private final LeftOut leftOut;
    private final Map<String, Known> known;

    /** {@code outside} are the statements of the graph that the dossiers refer to, by id. */
    ReferenceCheck(List<Dossier> dossiers, LeftOut leftOut, Map<String, Known> outside) {
        this.dossiers = dossiers;
        this.leftOut = leftOut;
        this.known = new HashMap<>(outside);
        for (var dossier : dossiers) {
            dossier.statements().forEach(statement -> known.put(statement.id(), Known.of(dossier, statement)));
        }
    }

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        for (var dossier : dossiers) {
            for (var statement : dossier.statements()) {
                for (var reference : statement.references()) {
                    var told = reference.target().isEmpty() ? null : told(statement, reference);
                    if (told != null) {
                        mistakes.add(dossier.mistake(reference.line(), "'" + reference.target() + "' is " + told));
                    }
                }
            }
        }
        return mistakes;
    }

    /** What the target of a reference is, and what to write instead; null if the reference is right. */
    private @Nullable String told(Statement statement, Reference reference) {
        var target = known.get(reference.target());
        if (target == null) {
            return "not known; " + advice(reference);
        }
        if (!target.isAny(reference.labels())) {
            return "a " + target.kind() + "; " + writeAnId(reference);
        }
        if (reference.type().equals("ABOUT") && target.isAny(Set.of("Dataset"))) {
            return "a " + target.kind() + ", which no claim can be about; write the id of a statement in it";
        }
        if (reference.type().equals("BY")
                && statement.is("Claim")
                && target.labels().contains("Person")) {
            return "a natural person; write the office or body that makes the claim";
        }
        if (target.isHiddenFromSomeOf(Known.audience(statement))) {
            return "for " + target.audience() + " only; give this statement an 'audience' within that";
        }
        return null;
    }

    private String advice(Reference reference) {
        var file = leftOut.fileWith(reference.target());
        if (file != null) {
            return "it is defined in " + file + ", which has mistakes; mend those first";
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
}
