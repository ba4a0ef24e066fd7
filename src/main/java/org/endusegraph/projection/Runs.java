package org.endusegraph.projection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where the run of each of many things begins and ends in an array that holds them one after the other: little more than a byte each. */
final class Runs {

    private static final int BLOCK = 16;
    private static final int LONG = 255;

    private final byte[] lengths;
    private final int[] blocks;
    private final Map<Integer, Integer> longOnes;

    private Runs(byte[] lengths, int[] blocks, Map<Integer, Integer> longOnes) {
        this.lengths = lengths;
        this.blocks = blocks;
        this.longOnes = longOnes;
    }

    int start(int place) {
        int start = blocks[place / BLOCK];
        for (int i = place - place % BLOCK; i < place; i++) {
            start += length(i);
        }
        return start;
    }

    int end(int place) {
        return start(place) + length(place);
    }

    private int length(int place) {
        int length = lengths[place] & 0xff;
        return length < LONG ? length : longOnes.getOrDefault(place, LONG);
    }

    long memory() {
        return lengths.length + 4L * blocks.length + 64L * longOnes.size();
    }

    /** Takes the end of one run after the other. */
    static final class Builder {

        private final Map<Integer, Integer> longOnes = new HashMap<>();
        private byte[] lengths;
        private int[] blocks;
        private int size;
        private int end;

        Builder(int expected) {
            lengths = new byte[expected + 1];
            blocks = new int[expected / BLOCK + 1];
        }

        void addUpTo(int newEnd) {
            int length = newEnd - end;
            if (size == lengths.length) {
                lengths = Arrays.copyOf(lengths, size + (size >> 1) + BLOCK);
                blocks = Arrays.copyOf(blocks, lengths.length / BLOCK + 1);
            }
            if (size % BLOCK == 0) {
                blocks[size / BLOCK] = end;
            }
            if (length >= LONG) {
                longOnes.put(size, length);
            }
            lengths[size++] = (byte) Math.min(length, LONG);
            end = newEnd;
        }

        Runs build() {
            return new Runs(
                    Arrays.copyOf(lengths, size),
                    Arrays.copyOf(blocks, (size + BLOCK - 1) / BLOCK),
                    Map.copyOf(longOnes));
        }
    }
}
