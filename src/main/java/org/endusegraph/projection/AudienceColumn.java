package org.endusegraph.projection;

import java.util.Arrays;
import java.util.BitSet;

/** The audience of each of many things, most of which are public: a bit each, and a number for the few that are not. */
final class AudienceColumn {

    private final BitSet restricted;
    private final int[] places;
    private final short[] numbers;

    private AudienceColumn(BitSet restricted, int[] places, short[] numbers) {
        this.restricted = restricted;
        this.places = places;
        this.numbers = numbers;
    }

    /** The number of the audience at a place. */
    short at(int place) {
        return restricted.get(place) ? numbers[Arrays.binarySearch(places, place)] : Audiences.PUBLIC;
    }

    boolean isPublic() {
        return places.length == 0;
    }

    long memory() {
        return restricted.size() / 8 + 6L * places.length;
    }

    /** Takes the audience of one thing after the other. */
    static final class Builder {

        private final BitSet restricted = new BitSet();
        private int[] places = new int[16];
        private short[] numbers = new short[16];
        private int size;

        void add(int place, short number) {
            if (number == Audiences.PUBLIC) {
                return;
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            restricted.set(place);
            places[size] = place;
            numbers[size++] = number;
        }

        AudienceColumn build() {
            return new AudienceColumn(restricted, Arrays.copyOf(places, size), Arrays.copyOf(numbers, size));
        }
    }
}
