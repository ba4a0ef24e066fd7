package org.endusegraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A day, month or year, as precise as its source: {@code 2019-09-10}, {@code 2019-09} or {@code 2019} (ISO 8601, reduced
 * precision). It stands for all days of its period: a start counts from {@link #first}, an end and a publication to {@link #last}.
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Reads one.
     *
     * @throws DateTimeException if the text is not a date of one of the three forms
     */
    public static PartialDate of(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new DateTimeException("not a date: write 2019, 2019-09 or 2019-09-10");
        }
        if (match.group(3) != null) {
            var day = LocalDate.parse(text);
            return new PartialDate(text, day, day);
        }
        if (match.group(2) != null) {
            var month = YearMonth.parse(text);
            return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        var year = Year.parse(text);
        return new PartialDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    @Override
    public String toString() {
        return text;
    }
}
