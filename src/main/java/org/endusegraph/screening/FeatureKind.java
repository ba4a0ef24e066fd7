package org.endusegraph.screening;

/**
 * The policy: what makes a score, in the order in which it is applied, and how much each counts.
 *
 * <ul>
 *   <li>{@link Role#BASE}: the score starts as weight times likeness.
 *   <li>{@link Role#PROOF}: closes that part of the gap between the score and 1.
 *   <li>{@link Role#SUPPORT}: closes that part of the gap too, the less the less the score was before: what agrees beside a name that does
 *       not agree says little.
 *   <li>{@link Role#AGAINST}: takes that part of the score away.
 * </ul>
 *
 * <p>So a score never reaches 1, and something that confirms never lowers it.
 */
public enum FeatureKind {
    /** The best pair of names. */
    NAME(Role.BASE, 0.94),
    /** What the names share, many others have too: {@code Ministry of Public Security}, {@code Mohammed Ali}. */
    GENERIC_NAME(Role.AGAINST, 0.1),
    /** The same identifier of the same scheme, which gives it to one party alone. */
    IDENTIFIER(Role.PROOF, 0.97),
    /** The same number of the same scheme, of a register that may give it to several, or is not known. */
    SHARED_NUMBER(Role.SUPPORT, 0.6),
    /** The same day of birth; less if only the month or the year is known. */
    BIRTH_DATE(Role.SUPPORT, 0.5),
    /** The same day of incorporation; less if only the month or the year is known. */
    INCORPORATION_DATE(Role.SUPPORT, 0.4),
    /** A like address. */
    ADDRESS(Role.SUPPORT, 0.3),
    /** A country in common. */
    COUNTRY(Role.SUPPORT, 0.2),
    /** One is a natural person, the other is not; a little for two kinds of body. */
    OTHER_KIND(Role.AGAINST, 0.5),
    /** Another identifier of a scheme that gives everybody one. */
    OTHER_IDENTIFIER(Role.AGAINST, 0.5),
    /** No country in common, for a public body or a name that bodies of many countries have. */
    OTHER_COUNTRY_OF_PUBLIC_BODY(Role.AGAINST, 0.45),
    /** No country in common; half as much for persons. */
    OTHER_COUNTRY(Role.AGAINST, 0.2),
    /** Another date of birth; a typing mistake counts less than another year. */
    OTHER_BIRTH_DATE(Role.AGAINST, 0.4),
    /** Another date of incorporation. */
    OTHER_INCORPORATION_DATE(Role.AGAINST, 0.2),
    /** Both have addresses, with nothing in common. */
    OTHER_ADDRESS(Role.AGAINST, 0.1);

    private final Role role;
    private final double weight;

    FeatureKind(Role role, double weight) {
        this.role = role;
        this.weight = weight;
    }

    /** How it is applied. */
    public Role role() {
        return role;
    }

    /** How much it counts at most, 0 to 1. */
    public double weight() {
        return weight;
    }

    /** What a feature of some likeness, 0 to 1, adds to a score, or takes from it. */
    double effect(double likeness, double score) {
        double part = weight * likeness;
        return switch (role) {
            case BASE -> part;
            case PROOF -> part * (1 - score);
            case SUPPORT -> part * score * (1 - score);
            case AGAINST -> -part * score;
        };
    }

    /** How a feature is applied. */
    public enum Role {
        BASE,
        PROOF,
        SUPPORT,
        AGAINST
    }
}
