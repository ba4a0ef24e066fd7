package org.endusegraph.paths;

import java.util.Arrays;
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
    private final @Nullable UnlistedParties unlisted;
    private final Set<EntityKind> recipients;
    private final int[] mustPass;
    private final int[] validFrom;
    private final int weakest;
    private final int maxHops;
    private final PriorityQueue<Beginning> beginnings = new PriorityQueue<>();
    private Bounds bounds;
    private int strength;
    private int hops;
    private boolean done;

    /**
     * The paths that come from some strength and number of hops on.
     *
     * @param firstStrength ordinal of a status: no path is stronger
     * @param firstHops no path that strong has fewer hops
     */
    BestPaths(Question question, Region region, int maxHops, int firstStrength, int firstHops, Budget budget) {
        this.region = region;
        this.maxHops = maxHops;
        this.budget = budget;
        projection = question.projection();
        filter = question.filter();
        carriage = question.carriage();
        unlisted = question.unlisted();
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
        bounds = new Bounds(region, obligations, firstStrength, validFrom);
        done = !enter(firstStrength, firstHops);
    }

    /** The next path; null if there are no more, or the budget is exhausted. */
    @Nullable
    FoundPath next() {
        while (!done) {
            var beginning = beginnings.poll();
            if (beginning == null) {
                done = !nextBucket();
            } else if (beginning.hops() == hops) {
                var path = keeps(beginning) ? found(beginning) : null;
                if (path != null && (unlisted == null || unlisted.hold(path))) {
                    return path;
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
        if (hops == maxHops) {
            return enter(strength + 1, 1);
        }
        hops++;
        return begin();
    }

    /** Goes on to the first strength from one on that a link has; in it, if it is that one, to a number of hops. */
    private boolean enter(int least, int leastHops) {
        strength = least;
        while (strength <= weakest && !hasLinkOf(strength)) {
            strength++;
        }
        if (strength > weakest) {
            return false;
        }
        hops = strength == least ? leastHops : 1;
        if (hops > maxHops) {
            return enter(strength + 1, 1);
        }
        if (!bounds.isOf(strength)) {
            bounds = new Bounds(region, obligations, strength, validFrom);
        }
        return begin();
    }

    private boolean begin() {
        if (!bounds.upTo(hops, budget)) {
            return false;
        }
        for (int source : region.sources()) {
            int open = obligations.atStart(source);
            long promise = bounds.best(source, hops, open, Bounds.UNDATED);
            if (promise != Bounds.NONE) {
                beginnings.add(Beginning.at(source, open, promise));
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
        int end = region.starts()[beginning.entity() + 1];
        if (!budget.spend(end - region.starts()[beginning.entity()] + 1)) {
            return;
        }
        for (int arc = region.starts()[beginning.entity()]; arc < end; arc++) {
            if (region.statuses()[arc] > strength || beginning.passes(region.targets()[arc])) {
                continue;
            }
            int open = obligations.after(beginning.open(), arc, strength);
            long soFar = validFrom[arc] == Projection.EARLY ? beginning.soFar() : validFrom[arc];
            long promise = bounds.best(region.targets()[arc], hops - beginning.hops() - 1, open, soFar);
            if (promise != Bounds.NONE && allows(beginning, arc)) {
                beginnings.add(next(beginning, arc, open, soFar, promise));
            }
        }
    }

    private Beginning next(Beginning before, int arc, int open, long soFar, long promise) {
        var kind = Arcs.kind(projection.out().mark(region.arcs()[arc]));
        return new Beginning(
                before,
                region.targets()[arc],
                arc,
                before.hops() + 1,
                open,
                soFar,
                promise,
                Math.max(before.latest(), validFrom[arc]),
                Carriage.moves(kind) ? arc : before.moving(),
                before.hasRecipient() || isDelivery(kind));
    }

    /** Whether conditions on hops together let a path go on with an arc. */
    private boolean allows(Beginning beginning, int arc) {
        if (unlisted != null
                && beginning.hops() + 1 < hops
                && !unlisted.admits(region.entities()[region.targets()[arc]])) {
            return false;
        }
        int link = projection.out().link(region.arcs()[arc]);
        if (Boolean.TRUE.equals(filter.timeRespecting())
                && projection.validTo(link) < Math.max(beginning.latest(), validFrom[arc])) {
            return false;
        }
        var kind = projection.linkKind(link);
        if (!recipients.isEmpty()
                && !beginning.hasRecipient()
                && isDelivery(kind)
                && !recipients.contains(projection.entityKind(region.entities()[region.targets()[arc]]))) {
            return false;
        }
        var least = filter.minContinuity();
        return least == null
                || least == Continuity.BROKEN
                || !Carriage.moves(kind)
                || beginning.moving() < 0
                || carriage.between(
                                region.arcs()[beginning.moving()],
                                region.entities()[beginning.entity()],
                                region.arcs()[arc])
                        .atLeast(least);
    }

    private static boolean isDelivery(LinkKind kind) {
        return kind == LinkKind.SUPPLY || kind == LinkKind.DEPLOYMENT;
    }

    /** Whether a whole path keeps what could not be foreseen. */
    private boolean keeps(Beginning path) {
        if (!recipients.isEmpty() && !path.hasRecipient()) {
            return false;
        }
        for (int entity : mustPass) {
            if (!passes(path, entity)) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(Beginning path, int entity) {
        int place = Arrays.binarySearch(region.entities(), entity);
        return place >= 0 && path.passes(place);
    }

    private FoundPath found(Beginning path) {
        var entities = new int[path.hops() + 1];
        var arcs = new int[path.hops()];
        var statuses = new byte[path.hops()];
        Beginning at = path;
        for (int i = path.hops(); i > 0; i--) {
            entities[i] = region.entities()[at.entity()];
            arcs[i - 1] = region.arcs()[at.arc()];
            statuses[i - 1] = region.statuses()[at.arc()];
            at = at.earlier();
        }
        entities[0] = region.entities()[at.entity()];
        return new FoundPath(entities, arcs, statuses, strength, path.soFar());
    }
}
