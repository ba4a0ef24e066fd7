package org.endusegraph.datasets.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates as publishers write them. What cannot be read as one day, month or year is null: a range, or "approximately". */
public final class PublishedDates {

    private static final DateTimeFormatter DAY = format("d MMM uuuu");
    private static final DateTimeFormatter MONTH = format("MMM uuuu");

    /** After a day perhaps a time or a zone: {@code 2019-09-10T08:00:00.000Z}, {@code 2019-09-10 08:00}, {@code 2019-09-10+02:00}. */
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}(?:-\\d\\d)?)|(\\d{4}-\\d\\d-\\d\\d)"
                    + "(?:[T ]\\d\\d(?::?\\d\\d){0,2}(?:[.,]\\d+)?(?: ?(?:Z|UTC|[+-]\\d\\d(?::?\\d\\d)?))?|Z|[+-]\\d\\d:\\d\\d)?");

    private static final Pattern SLASHED =
            Pattern.compile("(\\d\\d|dd)/(\\d\\d|mm)/(\\d{4})", Pattern.CASE_INSENSITIVE);

    private PublishedDates() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** {@code 14 Jun 1975}, {@code Jun 1975} or {@code 1975}; also {@code circa 1975}. */
    public static @Nullable PartialDate english(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var date = text.strip().replaceFirst("(?i)^circa ", "");
        return date.matches("\\d{4}") ? iso(date) : date.matches("[A-Za-z]{3} \\d{4}") ? month(date) : day(date);
    }

    private static @Nullable PartialDate month(String date) {
        try {
            return iso(YearMonth.parse(date, MONTH).toString());
        } catch (DateTimeException notAMonth) {
            return null;
        }
    }

    private static @Nullable PartialDate day(String date) {
        try {
            return iso(LocalDate.parse(date, DAY).toString());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** {@code 14/06/1975}; also {@code dd/06/1975} or {@code 00/06/1975}, a month, and {@code dd/mm/1975}, a year; else as {@link #iso}. */
    public static @Nullable PartialDate dayFirst(@Nullable String text) {
        var date = SLASHED.matcher(text == null ? "" : text.strip());
        if (!date.matches()) {
            return iso(text);
        }
        if (!isNumber(date.group(2))) {
            return iso(date.group(3));
        }
        var month = date.group(3) + "-" + date.group(2);
        return iso(isNumber(date.group(1)) ? month + "-" + date.group(1) : month);
    }

    private static boolean isNumber(String dayOrMonth) {
        return dayOrMonth.matches("\\d\\d") && !dayOrMonth.equals("00");
    }

    /** {@code 1975-06-14}, {@code 1975-06} or {@code 1975}; a time or a zone behind a day is left out. */
    public static @Nullable PartialDate iso(@Nullable String text) {
        var date = ISO.matcher(text == null ? "" : text.strip());
        if (!date.matches()) {
            return null;
        }
        try {
            return PartialDate.of(date.group(1) == null ? date.group(2) : date.group(1));
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
