package org.endusegraph.screening;

import org.endusegraph.model.NameKind;

/** A name that a party is known under. */
public record CandidateName(String text, NameKind kind) {

    /** How much of a score it can give, 0 to 1. */
    double worth() {
        return switch (kind) {
            case PRIMARY, OFFICIAL -> 1;
            case TRANSLITERATION, ALIAS -> 0.99;
            case FORMER -> 0.97;
            case ABBREVIATION -> 0.93;
            case WEAK_ALIAS -> 0.9;
        };
    }
}
