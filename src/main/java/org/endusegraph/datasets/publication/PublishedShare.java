package org.endusegraph.datasets.publication;

import java.util.regex.Pattern;
import org.endusegraph.datasets.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A share as publishers write it, in per cent.
 *
 * @param min lowest, 0 to 100
 * @param max highest, from {@code min} to 100
 */
public record PublishedShare(double min, double max) {

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
        return bound.group(1).startsWith(">") || bound.group(1).equals("≥") ? between(limit, 100) : between(0, limit);
    }

    /** From one share to another; null if that is no range of shares. */
    public static @Nullable PublishedShare between(double min, double max) {
        return 0 <= min && min <= max && max <= 100 ? new PublishedShare(min, max) : null;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** Says it of a link. */
    public Statement on(Statement link) {
        return link.with("shareMin", min).with("shareMax", max);
    }
}
