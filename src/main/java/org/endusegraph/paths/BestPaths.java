package org.endusegraph.paths;

import java.util.EnumSet;
import java.util.PriorityQueue;
import java.util.Set;
import org.endusegraph.model.Continuity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.projection.Arcs;
import org.endusegraph.projection.Projection;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a region, one after the other in the total order, without finding the rest. Paths of one strength and number of hops at
 * a time: the most promising beginning of a path is carried on, and {@link Bounds} tell what each promises (best-first search; with bounds
 * that never promise less than can be kept, paths come out in order).
 */
final class BestPaths {

    private final Region region;
    private final Projection projection;
    private final PathFilter filter;
    private final Budget budget;
    private final Obligations obligations;
    private final Carriage carriage;
    private final Set<EntityKind> recipients;
    private final int[] mustPass;
    private final int[] validFrom;
    private final int weakest;
    private final int maxHops;
    private final PriorityQueue<Beginning> beginnings = new PriorityQueue<>();
    private @Nullable Bounds bounds;
    private int strength = -1;
    private int hops;
    private boolean done;

    BestPaths(Question question, Region region, int maxHops, Budget budget) {
        this.region = region;
        this.maxHops = maxHops;
        this.budget = budget;
        projection = question.projection();
        filter = question.filter();
        carriage = question.carriage();
        weakest = question.conditions().weakest();
        mustPass = question.mustPass().stream().mapToInt(i -> i).toArray();
        obligations = new Obligations(region, projection, question.capable(), question.mustPass());
        recipients = filter.firstRecipient() == null
                ? EnumSet.noneOf(EntityKind.class)
                : EnumSet.copyOf(filter.firstRecipient());
        validFrom = new int[region.arcs().length];
        for (int arc = 0; arc < validFrom.length; arc++) {
            validFrom[arc] = projection.validFrom(projection.out().link(region.arcs()[arc]));
        }
        hops = maxHops;
        startAt(0, 1);
    }

    /** Leaves out all paths that are stronger, or as strong and of fewer hops. To be called before the first path is taken. */
    void startAt(int firstStrength, int firstHops) {
        beginnings.clear();
        strength = firstStrength - 1;
        hops = maxHops;
        done = !nextBucket();
        if (!done && strength == firstStrength && firstHops > 1) {
            beginnings.clear();
            hops = firstHops - 1;
            done = !nextBucket();
        }
    }

    /** The next path; null if there are no more, or the budget is exhausted. */
    @Nullable
    FoundPath next() {
        while (!done) {
            var beginning = beginnings.poll();
            if (beginning == null) {
                done = !nextBucket();
            } else if (beginning.hops == hops) {
                if (keeps(beginning)) {
                    return found(beginning);
                }
            } else {
                carryOn(beginning);
            }
            done |= budget.isExhausted();
        }
        return null;
    }

    /** Goes on to the next number of hops, or to the next weaker strength. */
    private boolean nextBucket() {
        var current = bounds;
        if (hops < maxHops && current != null) {
            hops++;
        } else {
            do {
                strength++;
            } while (strength <= weakest && !hasLinkOf(strength));
            if (strength > weakest) {
                return false;
            }
            hops = 1;
            current = new Bounds(region, obligations, strength, validFrom);
            bounds = current;
        }
        if (!current.upTo(hops, budget)) {
            return false;
        }
        for (int source : region.sources()) {
            int open = obligations.atStart(source);
            long promise = current.best(source, hops, open, Bounds.UNDATED);
            if (promise != Bounds.NONE) {
                beginnings.add(new Beginning(source, open, promise));
            }
        }
        return true;
    }

    private boolean hasLinkOf(int status) {
        for (byte some : region.statuses()) {
            if (some == status) {
                return true;
            }
        }
        return false;
    }

    private void carryOn(Beginning beginning) {
        var current = bounds;
        int end = region.starts()[beginning.entity + 1];
        if (current == null || !budget.spend(end - region.starts()[beginning.entity] + 1)) {
            return;
        }
        for (int arc = region.starts()[beginning.entity]; arc < end; arc++) {
            if (region.statuses()[arc] > strength || beginning.passes(region.targets()[arc])) {
                continue;
            }
            int open = obligations.after(beginning.open, arc, strength);
            long soFar = validFrom[arc] == Projection.EARLY ? beginning.soFar : validFrom[arc];
            long promise = current.best(region.targets()[arc], hops - beginning.hops - 1, open, soFar);
            if (promise != Bounds.NONE && allows(beginning, arc)) {
                beginnings.add(new Beginning(beginning, arc, open, soFar, promise));
            }
        }
    }

    /** Whether conditions on hops together let a path go on with an arc. */
    private boolean allows(Beginning beginning, int arc) {
        int link = projection.out().link(region.arcs()[arc]);
        if (Boolean.TRUE.equals(filter.timeRespecting())
                && projection.validTo(link) < Math.max(beginning.latest, validFrom[arc])) {
            return false;
        }
        var kind = projection.linkKind(link);
        if (!recipients.isEmpty()
                && !beginning.hasRecipient
                && isDelivery(kind)
                && !recipients.contains(projection.entityKind(region.entities()[region.targets()[arc]]))) {
            return false;
        }
        var least = filter.minContinuity();
        return least == null
                || least == Continuity.BROKEN
                || !Carriage.moves(kind)
                || beginning.moving < 0
                || carriage.between(region.arcs()[beginning.moving], region.arcs()[arc])
                        .atLeast(least);
    }

    private static boolean isDelivery(LinkKind kind) {
        return kind == LinkKind.SUPPLY || kind == LinkKind.DEPLOYMENT;
    }

    /** Whether a whole path keeps what could not be foreseen. */
    private boolean keeps(Beginning path) {
        if (!recipients.isEmpty() && !path.hasRecipient) {
            return false;
        }
        for (int entity : mustPass) {
            if (!path.passesEntity(entity)) {
                return false;
            }
        }
        return true;
    }

    private FoundPath found(Beginning path) {
        var entities = new int[path.hops + 1];
        var arcs = new int[path.hops];
        var statuses = new byte[path.hops];
        Beginning at = path;
        for (int i = path.hops; i > 0; i--) {
            entities[i] = region.entities()[at.entity];
            arcs[i - 1] = region.arcs()[at.arc];
            statuses[i - 1] = region.statuses()[at.arc];
            at = at.before();
        }
        entities[0] = region.entities()[at.entity];
        return new FoundPath(entities, arcs, statuses, strength, path.soFar);
    }

    /** The beginning of a path: an entity, and how it was come to. The more promising comes first; among equals, the first by ids. */
    private final class Beginning implements Comparable<Beginning> {

        private final @Nullable Beginning before;
        private final int entity;
        private final int arc;
        private final int hops;
        private final int open;
        private final long soFar;
        private final long promise;
        private final int latest;
        private final int moving;
        private final boolean hasRecipient;

        Beginning(int entity, int open, long promise) {
            before = null;
            this.entity = entity;
            this.open = open;
            this.promise = promise;
            arc = -1;
            hops = 0;
            soFar = Bounds.UNDATED;
            latest = Projection.EARLY;
            moving = -1;
            hasRecipient = false;
        }

        Beginning(Beginning before, int arc, int open, long soFar, long promise) {
            this.before = before;
            this.arc = arc;
            this.open = open;
            this.soFar = soFar;
            this.promise = promise;
            entity = region.targets()[arc];
            hops = before.hops + 1;
            latest = Math.max(before.latest, validFrom[arc]);
            var kind = Arcs.kind(projection.out().mark(region.arcs()[arc]));
            moving = Carriage.moves(kind) ? arc : before.moving;
            hasRecipient = before.hasRecipient || isDelivery(kind);
        }

        Beginning before() {
            if (before == null) {
                throw new IllegalStateException("a path starts here");
            }
            return before;
        }

        boolean passes(int place) {
            for (Beginning at = this; at != null; at = at.before) {
                if (at.entity == place) {
                    return true;
                }
            }
            return false;
        }

        boolean passesEntity(int wanted) {
            for (Beginning at = this; at != null; at = at.before) {
                if (region.entities()[at.entity] == wanted) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int compareTo(Beginning other) {
            int compared = Long.compare(other.promise, promise);
            return compared != 0 ? compared : byIds(this, other);
        }

        /** Of two beginnings, one of which goes on from the other, the longer first: it is nearer to its end. */
        private static int byIds(Beginning a, Beginning b) {
            int difference = a.hops - b.hops;
            Beginning x = a;
            Beginning y = b;
            for (int i = 0; i < difference; i++) {
                x = x.before();
            }
            for (int i = 0; i < -difference; i++) {
                y = y.before();
            }
            int compared = sameLength(x, y);
            return compared != 0 ? compared : -difference;
        }

        private static int sameLength(Beginning a, Beginning b) {
            if (a == b) {
                return 0;
            }
            if (a.before == null || b.before == null) {
                return Integer.compare(a.entity, b.entity);
            }
            int compared = sameLength(a.before, b.before);
            if (compared != 0) {
                return compared;
            }
            return a.arc != b.arc ? Integer.compare(a.arc, b.arc) : 0;
        }
    }
}
