package org.endusegraph.paths;

import java.util.Arrays;
import java.util.Locale;

/** Times of one thing done many times, in nanoseconds. */
record Measured(long[] sorted) {

    /** Does a thing for each of some numbers, after a warm-up with the first of them, until time is up. */
    static Measured of(int times, long seconds, Step step) {
        for (int i = 0; i < Math.min(times, 20); i++) {
            step.run(i);
        }
        var taken = new long[times];
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int done = 0;
        while (done < times && (done < 3 || System.nanoTime() < end)) {
            long begin = System.nanoTime();
            step.run(done);
            taken[done++] = System.nanoTime() - begin;
        }
        var sorted = Arrays.copyOf(taken, done);
        Arrays.sort(sorted);
        return new Measured(sorted);
    }

    /** A percentile in milliseconds. */
    double millis(int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1e6;
    }

    /** How many times as long as another, by the median. */
    double times(Measured other) {
        return millis(50) / other.millis(50);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s / %s / %s", text(50), text(95), text(99));
    }

    private String text(int percentile) {
        double millis = millis(percentile);
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis);
    }

    /** Something to be timed. */
    @FunctionalInterface
    interface Step {
        void run(int index);
    }
}
