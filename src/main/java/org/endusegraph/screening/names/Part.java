package org.endusegraph.screening.names;

/**
 * What a word does in a name.
 *
 * <p>{@code weight}: how much it says about who is meant, 0 to 1. {@code omitted}: how much of that weight counts against a match when only
 * one of the two names has the word.
 */
public enum Part {
    /** Sets the name apart: {@code Hikvision}, {@code Lavrov}. */
    NAME(1, 0.8),
    /** A given name that many people have. */
    GIVEN(0.8, 0.8),
    /** A family name that many people have. */
    SURNAME(0.6, 0.8),
    INITIAL(0.4, 0.5),
    NUMBER(0.5, 0),
    PLACE(0.5, 0.4),
    /** What somebody does: {@code electronics}. */
    TRADE(0.4, 0.4),
    /** The office of a public body: {@code public security}. */
    FUNCTION(0.5, 0.6),
    /** What kind of body it is: {@code ministry}. */
    BODY(0.5, 1),
    /** {@code group}, {@code international}. */
    GENERIC(0.2, 0.4),
    /** {@code al}, {@code bin}, {@code von}. */
    PARTICLE(0.1, 0),
    /** {@code and}, {@code of}. */
    SMALL(0, 0),
    TITLE(0, 0),
    /** A company's legal form. */
    FORM(0, 0);

    private static final double OMITTED_FROM_GENERIC = 1.5;

    private final double weight;
    private final double omitted;

    Part(double weight, double omitted) {
        this.weight = weight;
        this.omitted = omitted;
    }

    double weight() {
        return weight;
    }

    /** How much of its weight counts against a match if only one name has it; more if the names share nothing that sets them apart. */
    double omitted(boolean generic) {
        return generic && (this == TRADE || this == FUNCTION) ? OMITTED_FROM_GENERIC : omitted;
    }

    /** Whether it can stand for one party alone. */
    boolean distinguishes() {
        return this == NAME;
    }

    /** Whether words of this part that have different meanings are different, however like their letters are. */
    boolean isClosed() {
        return switch (this) {
            case PLACE, TRADE, FUNCTION, BODY, GENERIC, GIVEN, SURNAME -> true;
            default -> false;
        };
    }
}
