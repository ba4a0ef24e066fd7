package org.endusegraph.screening;

import java.util.Arrays;

/** Words under the hashes of how they sound and of how they are misspelt: hashes in ascending order, beside each its word. */
final class LikeWords {

    private final int[] hashes;
    private final int[] words;

    private LikeWords(int[] hashes, int[] words) {
        this.hashes = hashes;
        this.words = words;
    }

    /** The first place of a hash. Its other places follow, as long as {@link #is} holds. */
    int first(long hash) {
        int sought = shortened(hash);
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < sought) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean is(long hash, int place) {
        return place < hashes.length && hashes[place] == shortened(hash);
    }

    int word(int place) {
        return words[place];
    }

    long bytes() {
        return 8L * hashes.length;
    }

    private static int shortened(long hash) {
        return (int) (hash >>> 32);
    }

    /** Gathers hashes and words. */
    static final class Builder {

        private long[] pairs = new long[1024];
        private int size;

        void add(long hash, int word) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, pairs.length + (pairs.length >> 1));
            }
            pairs[size++] = (long) shortened(hash) << 32 | word;
        }

        LikeWords build() {
            Arrays.sort(pairs, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || pairs[i] != pairs[kept - 1]) {
                    pairs[kept++] = pairs[i];
                }
            }
            var hashes = new int[kept];
            var words = new int[kept];
            for (int i = 0; i < kept; i++) {
                hashes[i] = (int) (pairs[i] >>> 32);
                words[i] = (int) pairs[i];
            }
            pairs = new long[0];
            return new LikeWords(hashes, words);
        }
    }
}
