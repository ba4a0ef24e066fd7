package org.endusegraph.screening;

/** Numbers for hashes, from 0 on: an open hash table. */
final class Keys {

    private long[] hashes = new long[1024];
    private int[] numbers = new int[1024];
    private int size;

    /** The number of a hash; a new one if it has none yet. */
    int add(long hash) {
        int place = place(hash);
        if (numbers[place] == 0) {
            if (4 * size >= 3 * hashes.length) {
                grow();
                place = place(hash);
            }
            hashes[place] = hash;
            numbers[place] = ++size;
        }
        return numbers[place] - 1;
    }

    /** The number of a hash, -1 if it has none. */
    int get(long hash) {
        return numbers[place(hash)] - 1;
    }

    int size() {
        return size;
    }

    long bytes() {
        return 12L * hashes.length;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash >>> 20) & mask;
        while (numbers[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new int[2 * oldNumbers.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
