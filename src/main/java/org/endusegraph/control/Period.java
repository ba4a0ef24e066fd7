package org.endusegraph.control;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.endusegraph.datasets.yaml.RuleFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Days from one to another, both included.
 *
 * @param from null if not known, or always
 * @param to null if not known, or still
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** The period between the days {@code from} and {@code to} of a rule. */
    static Period of(JsonNode rule) {
        return new Period(RuleFile.day(rule, "/from"), RuleFile.day(rule, "/to"));
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The first day, and the first after it: days on which something changes. */
    Stream<LocalDate> turns() {
        return Stream.concat(Stream.ofNullable(from), Stream.ofNullable(to).map(day -> day.plusDays(1)));
    }
}
