package org.endusegraph.datasets.ofac.advanced;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.model.PartialDate;

/** Dates in year, month and day, and periods between two of them. */
final class Dates {

    private Dates() {}

    /** A point: {@code Year}, perhaps {@code Month}, perhaps {@code Day}. Empty if it is none. */
    static Optional<PartialDate> point(XmlElement point) {
        try {
            var text = Stream.of("Year", "Month", "Day")
                    .map(point::textAt)
                    .takeWhile(part -> part != null)
                    .map(part -> part.length() == 1 ? "0" + part : part)
                    .collect(Collectors.joining("-"));
            return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.of(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** A {@code DatePeriod} that is just one day, month or year. Empty if it is longer, or none. */
    static Optional<PartialDate> period(XmlElement period) {
        var first = bound(period, "Start/From");
        var last = bound(period, "End/To").or(() -> bound(period, "End/From")).or(() -> first);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        var day = first.get().first();
        return Stream.of(
                        first.get().text(),
                        day.toString().substring(0, 7),
                        day.toString().substring(0, 4))
                .map(PartialDate::of)
                .filter(date -> date.first().equals(day)
                        && date.last().equals(last.get().last()))
                .findFirst();
    }

    /** A period as a reader writes it: {@code 1955} or {@code 1955-01-01 to 1957-12-31}. */
    static String text(XmlElement period) {
        return period(period)
                .map(PartialDate::text)
                .orElseGet(() -> Stream.of("Start/From", "End/To")
                        .flatMap(bound -> bound(period, bound).stream())
                        .map(PartialDate::text)
                        .distinct()
                        .collect(Collectors.joining(" to ")));
    }

    private static Optional<PartialDate> bound(XmlElement period, String path) {
        return period.first(path).flatMap(Dates::point);
    }
}
