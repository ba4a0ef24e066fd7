package org.endusegraph.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.Continuity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.jspecify.annotations.Nullable;

/** A question that a seed makes: somebody asks for paths between some entities, with some of all conditions. */
record RandomQuestion(Reader reader, List<String> from, List<String> to, PathFilter filter, int pageSize) {

    private static final List<Set<String>> CIRCLES =
            List.of(Set.of(), Set.of("circle-a"), Set.of("circle-b"), Set.of("circle-a", "circle-b"));

    static RandomQuestion of(long seed, List<String> ids) {
        var draw = new Draw(new SplittableRandom(seed), ids);
        return new RandomQuestion(
                new Reader(draw.one(CIRCLES)), draw.some(ids), draw.some(ids), draw.filter(), 3 + draw.below(40));
    }

    /** The same, naming only what its reader sees, as selectors do. */
    RandomQuestion seenBy(Nodes nodes) {
        var all = new ArrayList<>(from);
        all.addAll(to);
        all.addAll(filter.onPath());
        all.addAll(filter.offPath());
        var seen = nodes.entities(reader, all).keySet();
        return new RandomQuestion(reader, in(from, seen), in(to, seen), filterOf(seen), pageSize);
    }

    private PathFilter filterOf(Set<String> seen) {
        return new PathFilter(
                filter.maxHops(),
                filter.kinds(),
                filter.ownershipUpwards(),
                filter.asOf(),
                filter.knownAt(),
                filter.minStatus(),
                filter.minContinuity(),
                filter.timeRespecting(),
                in(filter.onPath(), seen),
                in(filter.offPath(), seen),
                filter.firstRecipient(),
                filter.capabilities(),
                null,
                filter.unlistedIntermediaries());
    }

    private static List<String> in(List<String> ids, Set<String> seen) {
        return ids.stream().filter(seen::contains).toList();
    }

    private record Draw(SplittableRandom random, List<String> ids) {

        int below(int bound) {
            return random.nextInt(bound);
        }

        <T> T one(List<T> values) {
            return values.get(below(values.size()));
        }

        List<String> some(List<String> values) {
            var some = new ArrayList<String>();
            for (int i = 1 + below(4); i > 0; i--) {
                some.add(one(values));
            }
            return some.stream().distinct().toList();
        }

        <T> @Nullable T maybe(int outOf, Supplier<T> value) {
            return below(outOf) == 0 ? value.get() : null;
        }

        LocalDate day() {
            return LocalDate.of(2008 + below(18), 1 + below(12), 1);
        }

        PathFilter filter() {
            boolean equity = below(2) == 0;
            var via = maybe(6, () -> List.of(one(ids)));
            var avoid = maybe(5, () -> List.of(one(ids)));
            return new PathFilter(
                    1 + below(5),
                    equity ? List.of(LinkKind.values()) : maybe(4, () -> List.of(LinkKind.SUPPLY, one(kinds()))),
                    equity && below(2) == 0 ? Boolean.TRUE : null,
                    maybe(4, this::day),
                    maybe(4, this::day),
                    maybe(3, () -> one(Arrays.asList(LinkStatus.values()))),
                    maybe(4, () -> one(Arrays.asList(Continuity.values()))),
                    maybe(4, () -> Boolean.TRUE),
                    via,
                    via != null && avoid != null && via.equals(avoid) ? null : avoid,
                    maybe(8, () -> List.of(EntityKind.COMPANY, EntityKind.PUBLIC_BODY)),
                    maybe(8, () -> List.of("sorting")),
                    null,
                    maybe(6, () -> Boolean.TRUE));
        }

        private static List<LinkKind> kinds() {
            return Arrays.stream(LinkKind.values())
                    .filter(kind -> PathFilter.DEFAULT.followed().contains(kind))
                    .toList();
        }
    }
}
