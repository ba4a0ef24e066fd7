package org.endusegraph.datasets.publication;

import java.util.Arrays;

/**
 * Lets the first entry of each key through and rejects the others: two rows cannot both be the same statement. It remembers 64 bits of
 * each key, 16 to 32 bytes an entry.
 */
final class FirstOfKey implements EntrySink {

    private final EntrySink next;
    private long[] keys = new long[1 << 12];
    private int size;

    FirstOfKey(EntrySink next) {
        this.next = next;
    }

    @Override
    public void entry(Entry entry) {
        if (add(hash(entry.statements().getFirst().id()))) {
            next.entry(entry);
        } else {
            next.rejected(new RejectedRow(
                    entry.place(),
                    "an earlier row has the same key (" + entry.locator() + "); only that one is loaded"));
        }
    }

    @Override
    public void rejected(RejectedRow row) {
        next.rejected(row);
    }

    @Override
    public void leftOut(String kind) {
        next.leftOut(kind);
    }

    @Override
    public void excerpt(RejectedRow row) {
        next.excerpt(row);
    }

    private boolean add(long key) {
        if (2 * size > keys.length) {
            grow();
        }
        if (!put(keys, key)) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        var more = new long[2 * keys.length];
        Arrays.stream(keys).filter(key -> key != 0).forEach(key -> put(more, key));
        keys = more;
    }

    private static boolean put(long[] table, long key) {
        int place = (int) (key >>> 32) & table.length - 1;
        while (table[place] != 0) {
            if (table[place] == key) {
                return false;
            }
            place = place + 1 & table.length - 1;
        }
        table[place] = key;
        return true;
    }

    /** FNV-1a, finished as in SplitMix64; odd, so never 0. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31 | 1;
    }
}
