package org.endusegraph.datasets.publication;

/** Keys, and a number of each. It remembers 64 bits of each key, with its number 32 to 64 bytes: enough for tens of millions of rows. */
public final class KeyTable {

    private long[] keys = new long[1 << 12];
    private long[] numbers = new long[1 << 12];
    private int size;

    /** Notes a key; false if it is there already. */
    public boolean add(String key) {
        int place = place(keys, hash(key));
        if (keys[place] != 0) {
            return false;
        }
        put(key, 0);
        return true;
    }

    /** Whether a key is there. */
    public boolean contains(String key) {
        return keys[place(keys, hash(key))] != 0;
    }

    /** The number of a key; another if the key is not there. */
    public long get(String key, long otherwise) {
        int place = place(keys, hash(key));
        return keys[place] == 0 ? otherwise : numbers[place];
    }

    /** Notes a key with a number, in place of the one that it had. */
    public void put(String key, long number) {
        if (2 * size > keys.length) {
            grow();
        }
        long hash = hash(key);
        int place = place(keys, hash);
        size += keys[place] == 0 ? 1 : 0;
        keys[place] = hash;
        numbers[place] = number;
    }

    private void grow() {
        var moreKeys = new long[2 * keys.length];
        var moreNumbers = new long[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int place = place(moreKeys, keys[i]);
                moreKeys[place] = keys[i];
                moreNumbers[place] = numbers[i];
            }
        }
        keys = moreKeys;
        numbers = moreNumbers;
    }

    /** Where a key is, or would be. */
    private static int place(long[] table, long key) {
        int place = (int) (key >>> 32) & table.length - 1;
        while (table[place] != 0 && table[place] != key) {
            place = place + 1 & table.length - 1;
        }
        return place;
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
