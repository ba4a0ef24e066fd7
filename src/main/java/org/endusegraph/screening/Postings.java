package org.endusegraph.screening;

import java.util.Arrays;

/** For each key the numbers under it, in ascending order, each once. */
final class Postings {

    private final int[] starts;
    private final int[] numbers;

    private Postings(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    int start(int key) {
        return starts[key];
    }

    int end(int key) {
        return starts[key + 1];
    }

    int count(int key) {
        return starts[key + 1] - starts[key];
    }

    int get(int place) {
        return numbers[place];
    }

    boolean contains(int key, int number) {
        return Arrays.binarySearch(numbers, starts[key], starts[key + 1], number) >= 0;
    }

    long bytes() {
        return 4L * (starts.length + numbers.length);
    }

    /** Gathers pairs of key and number. */
    static final class Builder {

        private long[] pairs = new long[1024];
        private int size;

        void add(int key, int number) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, pairs.length + (pairs.length >> 1));
            }
            pairs[size++] = (long) key << 32 | number;
        }

        Postings build(int keys) {
            Arrays.sort(pairs, 0, size);
            var starts = new int[keys + 1];
            var numbers = new int[size];
            int kept = 0;
            int key = 0;
            for (int i = 0; i < size; i++) {
                if (i > 0 && pairs[i] == pairs[i - 1]) {
                    continue;
                }
                int its = (int) (pairs[i] >>> 32);
                while (key < its) {
                    starts[++key] = kept;
                }
                numbers[kept++] = (int) pairs[i];
            }
            while (key < keys) {
                starts[++key] = kept;
            }
            pairs = new long[0];
            return new Postings(starts, Arrays.copyOf(numbers, kept));
        }
    }
}
