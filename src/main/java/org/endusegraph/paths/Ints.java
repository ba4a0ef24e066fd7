package org.endusegraph.paths;

import java.util.Arrays;

/** Numbers one after the other. */
final class Ints {

    private int[] values;
    private int size;

    Ints(int expected) {
        values = new int[Math.max(expected, 4)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    void copyTo(int[] target, int place) {
        System.arraycopy(values, 0, target, place, size);
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
