package org.endusegraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The columns of a projection give back what was put into them. */
class ColumnTests {

    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void idsAreFoundByPlaceAndPlacesById() {
        for (int size : new int[] {0, 1, 31, 32, 33, 64, 1_000}) {
            var ids = ids(size);
            var builder = new SortedIds.Builder();
            ids.forEach(builder::add);
            var sorted = builder.build();
            var cursor = sorted.all();
            for (int place = 0; place < size; place++) {
                cursor.next();
                assertThat(cursor.text()).isEqualTo(ids.get(place));
                assertThat(sorted.get(place)).isEqualTo(ids.get(place));
                assertThat(sorted.indexOf(ids.get(place))).isEqualTo(place);
                assertThat(sorted.indexOf(ids.get(place) + "-")).isEqualTo(-1);
            }
            assertThat(sorted.indexOf("")).isEqualTo(-1);
            assertThat(sorted.size()).isEqualTo(size);
        }
    }

    /** Ids that share much or nothing with the one before, short and long. */
    private List<String> ids(int size) {
        var ids = new TreeSet<String>();
        while (ids.size() < size) {
            switch (random.nextInt(3)) {
                case 0 -> ids.add("company-%07d".formatted(random.nextInt(5_000)));
                case 1 -> ids.add("x".repeat(1 + random.nextInt(254)));
                default -> ids.add(Long.toString(random.nextLong(Long.MAX_VALUE), 36));
            }
        }
        return List.copyOf(ids);
    }

    @Test
    void idsThatDoNotAscendOrAreTooLongAreRefused() {
        var builder = new SortedIds.Builder();
        builder.add("b");
        assertThatThrownBy(() -> builder.add("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> builder.add("c".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("255");
    }

    @Test
    void runsOfAnyLengthAreFound() {
        var ends = new ArrayList<Integer>();
        var builder = new Runs.Builder(3);
        int end = 0;
        for (int i = 0; i < 100; i++) {
            end += i % 17 == 5 ? 254 + random.nextInt(3) : random.nextInt(4);
            builder.addUpTo(end);
            ends.add(end);
        }
        var runs = builder.build();
        for (int i = 0; i < 100; i++) {
            assertThat(runs.start(i)).isEqualTo(i == 0 ? 0 : ends.get(i - 1));
            assertThat(runs.end(i)).isEqualTo(ends.get(i));
        }
    }
}
