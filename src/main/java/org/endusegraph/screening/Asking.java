package org.endusegraph.screening;

import java.util.List;
import org.endusegraph.model.EntityKind;
import org.endusegraph.screening.names.NameComparison;
import org.endusegraph.screening.names.NameLikeness;
import org.endusegraph.screening.names.NameReader;
import org.endusegraph.screening.names.WrittenName;

/** A counterparty that is compared with candidates, one after the other. */
public final class Asking {

    private final Counterparty counterparty;
    private final NameReader reader;
    private final NameComparison comparison;
    private final List<WrittenName> asPersons;
    private final List<WrittenName> asBodies;
    private final Qualifiers qualifiers;

    Asking(Counterparty counterparty, NameReader reader, NameComparison comparison) {
        this.counterparty = counterparty;
        this.reader = reader;
        this.comparison = comparison;
        this.asPersons = read(true);
        this.asBodies = read(false);
        this.qualifiers = new Qualifiers(counterparty, reader);
    }

    private List<WrittenName> read(boolean person) {
        return counterparty.names().stream()
                .map(name -> reader.read(name, person))
                .toList();
    }

    /** Compares it with a candidate. */
    public Score compare(Candidate candidate) {
        boolean persons = arePersons(candidate);
        var best = best(candidate, persons);
        var sum = new Score.Sum();
        sum.note(FeatureKind.NAME, best.asked, best.found, best.value);
        sum.note(FeatureKind.GENERIC_NAME, best.asked, best.found, best.generic ? 1 : 0);
        qualifiers.note(sum, candidate, persons, best.generic);
        return sum.score();
    }

    /** Names are read as those of persons if the kinds say so; if neither kind is known, unless they look like those of bodies. */
    private boolean arePersons(Candidate candidate) {
        var known = candidate.kind() == null ? counterparty.kind() : candidate.kind();
        if (known != null) {
            return known == EntityKind.PERSON;
        }
        return asBodies.stream().noneMatch(WrittenName::looksLikeBody)
                && candidate.names().stream()
                        .noneMatch(name -> reader.read(name.text(), false).looksLikeBody());
    }

    private Best best(Candidate candidate, boolean persons) {
        var best = new Best("", "", 0, false);
        for (var name : candidate.names()) {
            var found = reader.read(name.text(), persons);
            for (var asked : persons ? asPersons : asBodies) {
                var likeness = comparison.compare(asked, found);
                double value = likeness.value() * name.worth();
                if (value > best.value || best.asked.isEmpty()) {
                    best = new Best(asked.text(), found.text(), value, isGeneric(likeness));
                }
            }
        }
        return best;
    }

    private static boolean isGeneric(NameLikeness likeness) {
        return likeness.generic() && likeness.value() > 0;
    }

    /** The likest pair of names. */
    private record Best(String asked, String found, double value, boolean generic) {}
}
