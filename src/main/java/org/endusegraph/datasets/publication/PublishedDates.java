package org.endusegraph.datasets.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates as publishers write them. What cannot be read as one day, month or year is null: a range, or "approximately". */
public final class PublishedDates {

    private static final DateTimeFormatter DAY = format("d MMM uuuu");
    private static final DateTimeFormatter MONTH = format("MMM uuuu");

    private PublishedDates() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
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

    /** {@code 1975-06-14}, {@code 1975-06} or {@code 1975}; what follows a day, such as a time, is left out. */
    public static @Nullable PartialDate iso(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var date = text.strip();
            return PartialDate.of(date.substring(0, Math.min(10, date.length())));
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
