package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How sure it is that a candidate is the counterparty.
 *
 * @param value    0 to 1, never 1
 * @param features what made it, in the order in which it was applied; the first is the name
 */
public record Score(double value, List<Feature> features) {

    /** What follows from it. */
    public Verdict verdict(Thresholds thresholds) {
        return thresholds.verdict(value);
    }

    /** What follows from a score. */
    public enum Verdict {
        /** It is the party, as far as names and what else is known can say. */
        MATCH,
        /** It may be the party: a person has to look. */
        REVIEW,
        NO_MATCH
    }

    /** Gathers what speaks for and against a match, and applies it in the order of the policy. */
    static final class Sum {

        private final List<Noted> noted = new ArrayList<>();

        void note(FeatureKind kind, Object asked, Object found, double likeness) {
            if (likeness > 0 || kind == FeatureKind.NAME) {
                noted.add(new Noted(kind, asked.toString(), found.toString(), likeness));
            }
        }

        Score score() {
            noted.sort(Comparator.comparing(Noted::kind));
            var features = new ArrayList<Feature>(noted.size());
            double value = 0;
            for (var one : noted) {
                double effect = one.kind.effect(one.likeness, value);
                value += effect;
                features.add(new Feature(one.kind, one.asked, one.found, one.likeness, effect));
            }
            return new Score(value, List.copyOf(features));
        }

        private record Noted(FeatureKind kind, String asked, String found, double likeness) {}
    }
}
