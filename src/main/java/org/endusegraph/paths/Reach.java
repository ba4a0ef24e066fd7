package org.endusegraph.paths;

import org.endusegraph.projection.Arcs;

/**
 * How strongly, and then in how few hops, each entity can be reached from some others: a breadth-first search that comes back to an
 * entity only by a stronger way. What it notes is exact for walks; so the first path of a pair is never before it in the total order.
 */
final class Reach {

    private final Conditions conditions;
    private final Arcs arcs;
    private final Scratch scratch;
    private final Budget budget;
    private final byte[] hops;
    private Ints entities = new Ints(1024);
    private Ints statuses = new Ints(1024);

    /**
     * @param hops written: the number of hops and one more, by entity, however strong
     */
    Reach(Conditions conditions, Arcs arcs, byte[] hops, Scratch scratch, Budget budget) {
        this.conditions = conditions;
        this.arcs = arcs;
        this.hops = hops;
        this.scratch = scratch;
        this.budget = budget;
    }

    /** Notes the strongest status and its hops, as {@link Scratch} says, for all entities within reach of the seeds. */
    void run(int[] seeds, int maxHops) {
        for (int seed : seeds) {
            if (hops[seed] == 0) {
                hops[seed] = 1;
                scratch.strongest[seed] = 1;
                scratch.touch(seed);
                entities.add(seed);
                statuses.add(0);
            }
        }
        for (int hop = 1; hop <= maxHops && entities.size() > 0; hop++) {
            layer(hop);
        }
    }

    private void layer(int hop) {
        var nextEntities = new Ints(entities.size());
        var nextStatuses = new Ints(entities.size());
        int spent = 0;
        for (int i = 0; i < entities.size(); i++) {
            int entity = entities.get(i);
            int status = statuses.get(i);
            if (scratch.strongest[entity] - 1 < status && scratch.strongestHops[entity] == hop - 1) {
                continue;
            }
            if (!budget.spend(nextEntities.size() - spent)) {
                return;
            }
            spent = nextEntities.size();
            for (int arc = arcs.start(entity); arc < arcs.end(entity); arc++) {
                int node = arcs.node(arc);
                int best = scratch.strongest[node];
                if (best == 1 || (best > 0 && best - 1 <= status)) {
                    continue;
                }
                int follows = conditions.follow(arcs, arc);
                int weaker = Math.max(follows, status);
                if (follows >= 0 && (best == 0 || weaker < best - 1)) {
                    if (best == 0) {
                        hops[node] = (byte) (hop + 1);
                        scratch.touch(node);
                    }
                    scratch.strongest[node] = (byte) (weaker + 1);
                    scratch.strongestHops[node] = (byte) hop;
                    nextEntities.add(node);
                    nextStatuses.add(weaker);
                }
            }
        }
        entities = nextEntities;
        statuses = nextStatuses;
    }
}
