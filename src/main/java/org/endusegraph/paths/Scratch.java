package org.endusegraph.paths;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Room to work in, as large as the projection: taken from a pool and given back clean, so that questions leave no garbage behind. */
final class Scratch implements AutoCloseable {

    private static final ConcurrentLinkedQueue<Scratch> POOL = new ConcurrentLinkedQueue<>();

    /** Hops from the start, and one more; 0 where none leads. */
    final byte[] fromStart;

    /** Hops to the end, and one more; 0 where none leads. */
    final byte[] toEnd;

    /** Place in a region, and one more; 0 where not in it. */
    final int[] place;

    private int[] touched = new int[1024];
    private int touchedCount;

    private Scratch(int entities) {
        fromStart = new byte[entities];
        toEnd = new byte[entities];
        place = new int[entities];
    }

    /** Clean room for so many entities. */
    static Scratch of(int entities) {
        var scratch = POOL.poll();
        return scratch == null || scratch.place.length < entities ? new Scratch(entities) : scratch;
    }

    /** Says for which entities something was written, which is to be cleaned. */
    void touch(Ints entities) {
        int end = touchedCount + entities.size();
        if (end > touched.length) {
            touched = Arrays.copyOf(touched, Math.max(end, 2 * touched.length));
        }
        entities.copyTo(touched, touchedCount);
        touchedCount = end;
    }

    /** Cleans it for the next search of the same question. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            fromStart[touched[i]] = 0;
            toEnd[touched[i]] = 0;
            place[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    @Override
    public void close() {
        clear();
        POOL.offer(this);
    }
}
