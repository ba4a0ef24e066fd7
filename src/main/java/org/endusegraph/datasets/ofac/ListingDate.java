package org.endusegraph.datasets.ofac;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That a subject is on a list, and since when, as the US lists say it among its particulars: {@code Listing Date (EO 14024 Directive 2)}.
 * OFAC's own files say it in no other way of a subject that is on several lists.
 *
 * @param list id of the list
 * @param day first day; null if it cannot be read
 */
public record ListingDate(String list, @Nullable PartialDate day) {

    private static final Pattern NAME = Pattern.compile("Listing Date \\((CMIC|EO \\d+ Directive \\w+)\\):?");
    private static final Pattern REMARK = Pattern.compile("(?:alt\\. )?(Listing Date \\([^)]+\\):?) (.+?)\\.?");

    /** What a particular says; null if it is no such day. */
    public static @Nullable ListingDate of(String name, String day) {
        var named = NAME.matcher(name);
        if (!named.matches()) {
            return null;
        }
        var iso = PublishedDates.iso(day);
        return new ListingDate(list(named.group(1)), iso == null ? PublishedDates.english(day) : iso);
    }

    /** Directive 2 of Executive Order 14024 is about correspondent accounts; subjects of other directives are on the menu-based list. */
    private static String list(String act) {
        return switch (act) {
            case "CMIC" -> "us-ns-cmic";
            case "EO 14024 Directive 2" -> "us-capta";
            default -> "us-ns-mbs";
        };
    }

    /** Since when a subject is on a list; of several days the earliest, null if there is none. */
    public static @Nullable PartialDate first(List<ListingDate> dates, String list) {
        return dates.stream()
                .filter(date -> date.list().equals(list))
                .map(ListingDate::day)
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparing(PartialDate::first))
                .orElse(null);
    }

    static @Nullable ListingDate in(String remark) {
        var named = REMARK.matcher(remark);
        return named.matches() ? of(named.group(1), named.group(2)) : null;
    }
}
