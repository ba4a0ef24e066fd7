package org.endusegraph.screening;

import java.util.PriorityQueue;

/** Adds up, for numbers, what they have in common with a question. What counts for one term counts once. */
final class Tally {

    /** What has less than this part of the largest sum is not worth a look. */
    private static final float WORTH_A_LOOK = 0.1f;

    private int[] numbers = new int[1 << 12];
    private float[] sums = new float[1 << 12];
    private int[] terms = new int[1 << 12];
    private int size;

    /** Adds to a number's sum, unless the term has added to it before. */
    void add(int number, int term, double weight) {
        int place = place(number);
        if (numbers[place] == 0) {
            if (2 * size >= numbers.length) {
                grow();
                place = place(number);
            }
            numbers[place] = number + 1;
            size++;
        } else if (terms[place] == term) {
            return;
        }
        terms[place] = term;
        sums[place] += (float) weight;
    }

    int size() {
        return size;
    }

    /** Adds to the sums of those numbers that are there already and that a key has. */
    void addIfThere(Postings postings, int key, int term, double weight) {
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] != 0 && terms[place] != term && postings.contains(key, numbers[place] - 1)) {
                terms[place] = term;
                sums[place] += (float) weight;
            }
        }
    }

    /** The numbers with the largest sums, those first, without those that have next to nothing in common; of equal ones the lower number. */
    int[] best(int limit) {
        var queue = new PriorityQueue<Integer>((a, b) ->
                sums[a] != sums[b] ? Float.compare(sums[a], sums[b]) : Integer.compare(numbers[b], numbers[a]));
        float least = most() * WORTH_A_LOOK;
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] == 0 || sums[place] < least) {
                continue;
            }
            queue.add(place);
            if (queue.size() > limit) {
                queue.poll();
            }
        }
        var best = new int[queue.size()];
        for (int i = best.length - 1; i >= 0; i--) {
            best[i] = numbers[queue.remove()] - 1;
        }
        return best;
    }

    private float most() {
        float most = 0;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        return most;
    }

    private int place(int number) {
        int mask = numbers.length - 1;
        int place = (number * 0x9E3779B9 >>> 7) & mask;
        while (numbers[place] != 0 && numbers[place] != number + 1) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var old = numbers;
        var oldSums = sums;
        var oldTerms = terms;
        numbers = new int[2 * old.length];
        sums = new float[numbers.length];
        terms = new int[numbers.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int place = place(old[i] - 1);
                numbers[place] = old[i];
                sums[place] = oldSums[i];
                terms[place] = oldTerms[i];
            }
        }
    }
}
