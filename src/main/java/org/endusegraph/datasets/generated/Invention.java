package org.endusegraph.datasets.generated;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.endusegraph.model.EntityKind;

/** Invents names, and has each say that it is invented. */
final class Invention {

    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ha", "jo", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wa", "xe",
        "yo", "zu"
    };
    private static final String[] TRADES = {"Optics", "Systems", "Trading", "Networks", "Semiconductors", "Software"};

    private Invention() {}

    /** A name such as {@code Kaleno Optics (invented 12)}. */
    static String name(EntityKind kind, RandomGenerator random, int number) {
        var word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        var start = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        var rest = switch (kind) {
            case COMPANY -> TRADES[random.nextInt(TRADES.length)];
            case PUBLIC_BODY -> "Authority";
            case UNIVERSITY -> "University";
            case PRODUCT -> "device";
            case ORGANISATION, LEGAL_ENTITY, PERSON -> "Association";
        };
        return start + " " + rest + " (invented " + number + ")";
    }
}
