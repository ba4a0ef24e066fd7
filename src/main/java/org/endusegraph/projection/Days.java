package org.endusegraph.projection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days that occur in the graph, each known by a number of two bytes: 0 stands for an unknown day. */
final class Days {

    static final char UNKNOWN = 0;

    private final int[] days;

    private Days(int[] days) {
        this.days = days;
    }

    /** The day of a number, in days since 1970-01-01. Must not be asked for {@link #UNKNOWN}. */
    int day(char number) {
        return days[number];
    }

    /** How many numbers there are. */
    int size() {
        return days.length;
    }

    /** Gives each day its number. */
    static final class Builder {

        private final Map<Integer, Character> numbers = new HashMap<>();
        private int[] days = new int[64];

        Builder() {}

        /** Goes on with the numbers of others. */
        Builder(Days others) {
            days = others.days;
            for (int number = 1; number < days.length; number++) {
                numbers.put(days[number], (char) number);
            }
        }

        /**
         * The number of a day; null is {@link #UNKNOWN}.
         *
         * @throws IllegalStateException if more than 65,535 different days occur
         */
        char number(@Nullable LocalDate day) {
            return day == null ? UNKNOWN : numbers.computeIfAbsent((int) day.toEpochDay(), this::add);
        }

        private char add(int day) {
            int number = numbers.size() + 1;
            if (number > Character.MAX_VALUE) {
                throw new IllegalStateException("more than 65,535 different days");
            }
            if (number >= days.length) {
                days = Arrays.copyOf(days, 2 * number);
            }
            days[number] = day;
            return (char) number;
        }

        Days build() {
            return new Days(Arrays.copyOf(days, numbers.size() + 1));
        }
    }
}
