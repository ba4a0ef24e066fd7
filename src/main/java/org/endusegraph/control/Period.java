package org.endusegraph.control;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from null if not known, or always
 * @param to null if not known, or still
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The first day, and the first after it: days on which something changes. */
    Stream<LocalDate> turns() {
        return Stream.concat(Stream.ofNullable(from), Stream.ofNullable(to).map(day -> day.plusDays(1)));
    }
}
