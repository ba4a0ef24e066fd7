package org.endusegraph.paths;

/** How far one question may go: a number of steps, each the look at a link that it may follow, and a time. To be used by one thread. */
final class Budget {

    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 4_096;

    private final long deadline;
    private final long steps;
    private long spent;
    private long untilClock = BETWEEN_LOOKS_AT_THE_CLOCK;
    private boolean exhausted;

    Budget(SearchProperties limits) {
        steps = limits.steps();
        deadline = System.nanoTime() + limits.deadline().toNanos();
    }

    /** Takes some steps; false once there are none left, or no time. */
    boolean spend(int taken) {
        spent += taken;
        untilClock -= taken;
        if (untilClock < 0) {
            untilClock = BETWEEN_LOOKS_AT_THE_CLOCK;
            exhausted |= System.nanoTime() - deadline > 0;
        }
        exhausted |= spent > steps;
        return !exhausted;
    }

    /** How many steps were taken. */
    long spent() {
        return spent;
    }

    /** Whether the question had to be cut off. */
    boolean isExhausted() {
        return exhausted;
    }
}
