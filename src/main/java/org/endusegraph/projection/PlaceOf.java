package org.endusegraph.projection;

import java.util.HashMap;
import java.util.Map;

/** Places of ids while a projection is built. */
final class PlaceOf {

    private final Map<String, Integer> places;

    PlaceOf(int expected) {
        places = HashMap.newHashMap(expected);
    }

    void put(String id, int place) {
        places.put(id, place);
    }

    /** The place of an id; -1 if it is not there. */
    int get(String id) {
        return places.getOrDefault(id, -1);
    }

    void clear() {
        places.clear();
    }
}
