package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.endusegraph.access.Reader;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Going through pairs page by page: each once, and on to the end. */
class SameAsWalkTests {

    private final List<SameAs> pairs = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    private void pair(String one, String other) {
        pairs.add(new SameAs(one, other, 0.9, false, List.of(), null));
        ids.addAll(List.of(one, other));
    }

    private Map<String, List<SameAs>> pairsOf(List<String> some) {
        var found = new HashMap<String, List<SameAs>>();
        some.forEach(id -> found.put(
                id,
                pairs.stream()
                        .filter(pair -> id.equals(pair.firstId()) || id.equals(pair.secondId()))
                        .toList()));
        return found;
    }

    private List<String> pages(@Nullable Set<String> of, int most, int first) {
        var walk = new SameAsWalk(of, most, 2);
        var told = new ArrayList<String>();
        String cursor = null;
        for (int page = 0; page < 50; page++) {
            var paging = Paging.of(Reader.ANONYMOUS, "field", List.of(), first, cursor);
            var found = walk.page(
                    paging, start -> new TreeSet<>(of == null ? ids : of).tailSet(start).stream(), this::pairsOf);
            var connection = paging.page(found.pairs(), walk::key, found.brokenOff());
            connection.nodes().forEach(pair -> told.add(pair.firstId() + "~" + pair.secondId()));
            if (!connection.pageInfo().hasNextPage()) {
                return told;
            }
            cursor = connection.pageInfo().endCursor();
        }
        throw new AssertionError("no end: " + told);
    }

    @Test
    void pagesOfOnePartyGoOnThoughTheOthersComeBeforeIt() {
        pair("c", "m");
        pair("a", "m");
        assertThat(pages(Set.of("m"), 100, 1)).containsExactly("a~m", "c~m");
    }

    @Test
    void aPairOfTwoThatAreAskedAboutIsToldOnce() {
        pair("a", "m");
        assertThat(pages(Set.of("a", "m"), 100, 10)).containsExactly("a~m");
        assertThat(pages(null, 100, 10)).containsExactly("a~m");
    }

    @Test
    void manyPartiesWithoutAPairAreNoEnd() {
        for (int i = 0; i < 30; i++) {
            ids.add("b%02d".formatted(i));
        }
        pair("a", "z1");
        pair("x", "z2");
        assertThat(pages(null, 4, 1)).containsExactly("a~z1", "x~z2");
        assertThat(pages(null, 4, 3)).containsExactly("a~z1", "x~z2");
    }

    @Test
    void pagesNeitherOverlapNorSkip() {
        pair("a", "b");
        pair("a", "c");
        pair("a", "d");
        pair("b", "c");
        pair("c", "d");
        for (int first = 1; first < 6; first++) {
            assertThat(pages(null, 2, first)).containsExactly("a~b", "a~c", "a~d", "b~c", "c~d");
        }
    }
}
