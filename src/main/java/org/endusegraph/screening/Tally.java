package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Adds up, for numbers, what they have in common with a name. Of the ways in which one term leads to a number, the one that gives most counts. */
final class Tally {

    /** What has less than this part of the largest sum is not worth a look. */
    private static final float WORTH_A_LOOK = 0.1f;

    private int[] numbers = new int[1 << 12];
    private float[] sums = new float[1 << 12];
    private int[] terms = new int[1 << 12];
    private float[] given = new float[1 << 12];
    private int size;

    /** A number and its sum. */
    record Hit(int number, double sum) {}

    /** Adds what a term gives a number. The ways of a term come one after the other. */
    void add(int number, int term, double weight) {
        give(placed(number), term, (float) weight, true);
    }

    /** Adds what a term gives those numbers that are there already and that a key has. */
    void addIfThere(Postings postings, int key, int term, double weight) {
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] != 0 && postings.contains(key, numbers[place] - 1)) {
                give(place, term, (float) weight, true);
            }
        }
    }

    /** Recalls what a term gave a number before others came, so that another way of it adds only what it gives beyond that. */
    void recall(int number, int term, double weight) {
        give(placed(number), term, (float) weight, false);
    }

    private void give(int place, int term, float weight, boolean counts) {
        float before = terms[place] == term ? given[place] : 0;
        terms[place] = term;
        given[place] = Math.max(before, weight);
        if (counts) {
            sums[place] += given[place] - before;
        }
    }

    /** The numbers with the largest sums, those first, without those that have next to nothing in common; of equal ones the lower number. */
    List<Hit> best(int limit) {
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
        var best = new ArrayList<Hit>(queue.size());
        while (!queue.isEmpty()) {
            int place = queue.remove();
            best.add(new Hit(numbers[place] - 1, sums[place]));
        }
        return best.reversed();
    }

    private float most() {
        float most = 0;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        return most;
    }

    private int placed(int number) {
        int place = place(number);
        if (numbers[place] != 0) {
            return place;
        }
        if (2 * size >= numbers.length) {
            grow();
            place = place(number);
        }
        numbers[place] = number + 1;
        size++;
        return place;
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
        var oldGiven = given;
        numbers = new int[2 * old.length];
        sums = new float[numbers.length];
        terms = new int[numbers.length];
        given = new float[numbers.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int place = place(old[i] - 1);
                numbers[place] = old[i];
                sums[place] = oldSums[i];
                terms[place] = oldTerms[i];
                given[place] = oldGiven[i];
            }
        }
    }
}
