package org.endusegraph.screening;

import org.endusegraph.model.NameKind;

/**
 * A name that a party is known under.
 *
 * @param weak whether its publisher says that it is a weak alias: a nickname, or a name that many others have
 */
public record CandidateName(String text, NameKind kind, boolean weak) {

    /** How much of a score it can give, 0 to 1. */
    double worth() {
        double worth = switch (kind) {
            case PRIMARY, OFFICIAL -> 1;
            case TRANSLITERATION, ALIAS -> 0.99;
            case FORMER -> 0.97;
            case ABBREVIATION -> 0.93;
        };
        return weak ? 0.9 * worth : worth;
    }
}
