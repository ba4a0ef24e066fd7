package org.endusegraph.screening.names;

import java.util.ArrayList;
import java.util.List;

/** Joins letters that were written one by one: {@code A.B.C.} and {@code a b c} are {@code abc}. */
final class Joining {

    private Joining() {}

    static List<Raw> singles(List<Raw> raws) {
        var joined = new ArrayList<Raw>(raws.size());
        int at = 0;
        while (at < raws.size()) {
            int end = at;
            while (end < raws.size() && raws.get(end).single()) {
                end++;
            }
            if (end - at < 2) {
                joined.add(raws.get(at++));
                continue;
            }
            var letters = new StringBuilder();
            raws.subList(at, end).forEach(raw -> letters.append(raw.text()));
            joined.add(raws.get(at).with(letters.toString()));
            at = end;
        }
        return joined;
    }
}
