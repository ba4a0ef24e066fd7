package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Goes through parties in the order of their ids, and gathers pairs till a page is full or so many parties were looked at.
 *
 * @param of only pairs with one of these; null for all
 * @param most how many parties are looked at for a page
 * @param atOnce how many of them together
 */
record SameAsWalk(@Nullable Set<String> of, int most, int atOnce) {

    /**
     * A page.
     *
     * @param pairs one more than the page holds if there are more
     * @param brokenOff key from which to go on if the page is not full; null if there are no more
     */
    record Page(List<SameAs> pairs, @Nullable List<String> brokenOff) {}

    /** Where a pair stands: the id at which it is found, then the other. Of two that are asked about, it is found at the lesser. */
    List<String> key(SameAs pair) {
        return of == null || of.contains(pair.firstId())
                ? List.of(pair.firstId(), pair.secondId())
                : List.of(pair.secondId(), pair.firstId());
    }

    /**
     * The next page.
     *
     * @param idsFrom the ids from one on, in order, that one included if it is there
     * @param pairsOf the pairs of each of some parties with others
     */
    Page page(
            Paging paging,
            Function<String, Stream<String>> idsFrom,
            Function<List<String>, Map<String, List<SameAs>>> pairsOf) {
        var after = paging.after() == null ? List.of("") : paging.after();
        var ids = idsFrom.apply(after.getFirst())
                .filter(id -> after.size() > 1 || !id.equals(after.getFirst()))
                .iterator();
        var found = new ArrayList<SameAs>();
        for (int looked = 0; ids.hasNext() && found.size() < paging.limit(); looked += atOnce) {
            var some = next(ids);
            var pairs = pairsOf.apply(some);
            some.forEach(id -> pairs.getOrDefault(id, List.of()).stream()
                    .filter(pair -> key(pair).getFirst().equals(id) && comesAfter(key(pair), after))
                    .sorted(Comparator.comparing(pair -> key(pair).getLast()))
                    .forEach(found::add));
            if (looked + atOnce >= most && ids.hasNext()) {
                return new Page(first(found, paging), List.of(some.getLast()));
            }
        }
        return new Page(first(found, paging), null);
    }

    private List<String> next(Iterator<String> ids) {
        var some = new ArrayList<String>();
        while (some.size() < atOnce && ids.hasNext()) {
            some.add(ids.next());
        }
        return some;
    }

    private static boolean comesAfter(List<String> key, List<String> after) {
        return !key.getFirst().equals(after.getFirst()) || key.getLast().compareTo(after.getLast()) > 0;
    }

    private static List<SameAs> first(List<SameAs> found, Paging paging) {
        return found.subList(0, Math.min(found.size(), paging.limit()));
    }
}
