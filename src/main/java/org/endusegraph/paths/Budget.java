package org.endusegraph.paths;

/** How far one question may go: how many times it may look at a link that it may follow, and for how long. To be used by one thread. */
final class Budget {

    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 4_096;

    private final long deadline;
    private final long most;
    private long explored;
    private long untilClock = BETWEEN_LOOKS_AT_THE_CLOCK;
    private boolean exhausted;

    Budget(SearchProperties limits) {
        most = limits.maxExplored();
        deadline = System.nanoTime() + limits.deadline().toNanos();
    }

    /** Looks at so many links; false once that is too many, or too late. */
    boolean spend(int looks) {
        explored += looks;
        untilClock -= looks;
        if (untilClock < 0) {
            untilClock = BETWEEN_LOOKS_AT_THE_CLOCK;
            exhausted |= System.nanoTime() - deadline > 0;
        }
        exhausted |= explored > most;
        return !exhausted;
    }

    /** How many times a link was looked at. */
    int explored() {
        return (int) Math.min(explored, Integer.MAX_VALUE);
    }

    /** Whether the question had to be cut off. */
    boolean isExhausted() {
        return exhausted;
    }
}
