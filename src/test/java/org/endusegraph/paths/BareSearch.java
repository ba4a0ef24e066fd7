package org.endusegraph.paths;

import org.endusegraph.projection.Projection;

/** A breadth-first search over int arrays that knows neither filters nor strength: what nothing that does more can beat. */
final class BareSearch {

    private final int[] starts;
    private final int[] nodes;
    private final int[] seen;
    private final int[] queue;
    private int round;

    BareSearch(Projection projection) {
        var out = projection.out();
        starts = new int[projection.entities() + 1];
        nodes = new int[out.size()];
        for (int entity = 0; entity < projection.entities(); entity++) {
            starts[entity + 1] = out.end(entity);
        }
        for (int arc = 0; arc < nodes.length; arc++) {
            nodes[arc] = out.node(arc);
        }
        seen = new int[projection.entities()];
        queue = new int[projection.entities()];
    }

    /** How many entities are within so many hops. */
    int reach(int from, int maxHops) {
        round++;
        int size = 0;
        queue[size++] = from;
        seen[from] = round;
        int next = 0;
        for (int hop = 0; hop < maxHops; hop++) {
            int end = size;
            for (; next < end; next++) {
                int entity = queue[next];
                for (int arc = starts[entity]; arc < starts[entity + 1]; arc++) {
                    int node = nodes[arc];
                    if (seen[node] != round) {
                        seen[node] = round;
                        queue[size++] = node;
                    }
                }
            }
        }
        return size;
    }
}
