package org.endusegraph.datasets.publication;

import java.util.regex.Pattern;
import org.endusegraph.datasets.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A share as publishers write it, in per cent.
 *
 * @param min lowest, 0 to 100
 * @param aboveMin whether it is more than {@code min}
 * @param max highest, from {@code min} to 100
 * @param belowMax whether it is less than {@code max}
 */
public record PublishedShare(double min, boolean aboveMin, double max, boolean belowMax) {

    /**
     * By how much the graph keeps "more than 50" above 50, in per cent. No share is stated as closely, and sums of some thousand shares keep it;
     * who is shown a share does not see it.
     */
    private static final double HAIR = 1e-9;

    private static final double MAJORITY = 50;

    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d+)?)";
    private static final Pattern EXACT = Pattern.compile(NUMBER + "\\s*%?");
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*%?\\s*(?:-|–|to)\\s*" + NUMBER + "\\s*%?");
    private static final Pattern BOUND = Pattern.compile("(>=?|<=?|≥|≤)\\s*" + NUMBER + "\\s*%?");

    /** {@code 25}, {@code 25.5%}, {@code 25,5 %}, {@code 25-50}, {@code > 50}, {@code <= 25%}; null if the text is none of these. */
    public static @Nullable PublishedShare of(@Nullable String text) {
        var share = text == null ? "" : text.strip();
        var exact = EXACT.matcher(share);
        if (exact.matches()) {
            return between(number(exact.group(1)), number(exact.group(1)));
        }
        var range = RANGE.matcher(share);
        if (range.matches()) {
            return between(number(range.group(1)), number(range.group(2)));
        }
        var bound = BOUND.matcher(share);
        if (!bound.matches()) {
            return null;
        }
        double limit = number(bound.group(2));
        return switch (bound.group(1)) {
            case ">" -> between(limit, true, 100, false);
            case "<" -> between(0, false, limit, true);
            case ">=", "≥" -> between(limit, 100);
            default -> between(0, limit);
        };
    }

    /** From one share to another; null if that is no range of shares. */
    public static @Nullable PublishedShare between(double min, double max) {
        return between(min, false, max, false);
    }

    /** From one share, or above it, to another, or below it; null if that is no range of shares. */
    public static @Nullable PublishedShare between(double min, boolean aboveMin, double max, boolean belowMax) {
        boolean some = aboveMin || belowMax ? min < max : min <= max;
        return 0 <= min && some && max <= 100 ? new PublishedShare(min, aboveMin, max, belowMax) : null;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** Whether it is more than half for certain. */
    public boolean isMajority() {
        return min > MAJORITY || aboveMin && min == MAJORITY;
    }

    /** In words: {@code more than 50.0 to 75.0 per cent}. */
    public String text() {
        var from = (aboveMin ? "more than " : "") + min;
        return (min == max ? from : from + " to " + (belowMax ? "less than " : "") + max) + " per cent";
    }

    /** Says it of a link. */
    public Statement on(Statement link) {
        return link.with("shareMin", aboveMin ? min + HAIR : min).with("shareMax", belowMax ? max - HAIR : max);
    }
}
