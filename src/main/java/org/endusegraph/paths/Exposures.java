package org.endusegraph.paths;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.endusegraph.projection.Arcs;
import org.jspecify.annotations.Nullable;

/**
 * The best path to each of many entities from some others (or from each of many to some others), best first, one after the other.
 * A breadth-first search for each status, the strongest first, tells how good each can be at most; only those whose turn it is are
 * searched.
 */
final class Exposures implements AutoCloseable {

    private final Question question;
    private final int[] anchors;
    private final boolean outwards;
    private final Arcs arcs;
    private final Budget budget;
    private final Scratch reached;
    private final Scratch scratch;
    private final @Nullable Candidate last;
    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>();
    private int[] waiting;
    private @Nullable Scratch everywhere;
    private int level;

    /**
     * Paths from the anchors to each of the others, or from each of the others to the anchors.
     *
     * @param outwards whether paths start at the anchors
     * @param after leaves out this one, and all before; null for none
     */
    Exposures(
            Question question,
            int[] anchors,
            int[] others,
            boolean outwards,
            @Nullable ExposureKey after,
            Budget budget) {
        this.question = question;
        this.anchors = anchors.clone();
        this.outwards = outwards;
        this.budget = budget;
        Arrays.sort(this.anchors);
        var projection = question.projection();
        arcs = outwards ? projection.out() : projection.in();
        reached = Scratch.of(projection.entities());
        scratch = Scratch.of(projection.entities());
        last = after == null
                ? null
                : new Candidate(projection.entity(after.id()), after.strength(), after.hops(), true, null);
        for (int other : others) {
            if (isAnchor(other)) {
                add(new Candidate(other, 0, 1, false, null));
            }
        }
        waiting = Arrays.stream(others).filter(other -> !isAnchor(other)).toArray();
    }

    private void add(Candidate candidate) {
        if (!candidate.exact || last == null || candidate.compareTo(last) > 0) {
            candidates.add(candidate);
        }
    }

    /** The next; null if there are no more, or the budget is exhausted. */
    @Nullable
    FoundPath next() {
        while (true) {
            var candidate = candidates.peek();
            if (level <= question.conditions().weakest() && (candidate == null || candidate.strength >= level)) {
                addReached();
                continue;
            }
            candidates.poll();
            if (candidate == null || (budget.isExhausted() && candidate.path == null)) {
                return null;
            }
            if (candidate.path != null) {
                return candidate.path;
            }
            var path = search(candidate);
            if (path != null) {
                add(new Candidate(candidate.entity, path.strength(), path.hops(), true, path));
            }
        }
    }

    /** Looks which of the others can be reached by links of the next weaker status, if not by stronger ones alone. */
    private void addReached() {
        if (waiting.length > 0) {
            sweep(question.conditions().atLeast(level), reached);
        }
        var hops = hopsOf(reached);
        for (int other : waiting) {
            if (hops[other] > 0) {
                add(new Candidate(other, level, hops[other] - 1, question.isDecidedByLink(), null));
            }
        }
        waiting = Arrays.stream(waiting).filter(other -> hops[other] == 0).toArray();
        level++;
    }

    private boolean isAnchor(int entity) {
        return Arrays.binarySearch(anchors, entity) >= 0;
    }

    /** Notes how many hops each entity is away from the anchors. */
    private void sweep(Conditions conditions, Scratch room) {
        room.clear();
        Sweep.run(conditions, arcs, anchors, question.filter().hops(), hopsOf(room), null, room, budget);
    }

    private @Nullable FoundPath search(Candidate candidate) {
        int maxHops = candidate.exact ? candidate.hops : question.filter().hops();
        var narrowed = candidate.exact ? question.atLeast(candidate.strength) : question;
        var hops = candidate.exact ? hopsOf(reached) : hopsOf(everywhere());
        int[] entity = {candidate.entity};
        int[] rest = Arrays.stream(anchors)
                .filter(anchor -> anchor != candidate.entity)
                .toArray();
        var region = outwards
                ? Region.endingAt(narrowed.conditions(), rest, entity, maxHops, hops, scratch, budget)
                : Region.startingAt(narrowed.conditions(), entity, rest, maxHops, hops, scratch, budget);
        scratch.clear();
        return new BestPaths(narrowed, region, maxHops, candidate.strength, candidate.hops, budget).next();
    }

    /** What can be reached by links of any status that the question allows. */
    private Scratch everywhere() {
        var room = everywhere;
        if (room == null) {
            room = Scratch.of(question.projection().entities());
            everywhere = room;
            sweep(question.conditions(), room);
        }
        return room;
    }

    private byte[] hopsOf(Scratch room) {
        return outwards ? room.fromStart : room.toEnd;
    }

    @Override
    public void close() {
        reached.close();
        scratch.close();
        if (everywhere != null) {
            everywhere.close();
        }
    }

    /**
     * An entity whose best path may be so good.
     *
     * @param exact whether it is
     * @param path the path, once found
     */
    private record Candidate(
            int entity,
            int strength,
            int hops,
            boolean exact,
            @Nullable FoundPath path) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            if (strength != other.strength) {
                return Integer.compare(strength, other.strength);
            }
            if (hops != other.hops) {
                return Integer.compare(hops, other.hops);
            }
            return Integer.compare(entity, other.entity);
        }
    }
}
