package org.endusegraph.projection;

import org.endusegraph.model.LinkKind;

/** Builds the adjacency in one direction by a counting sort: how many arcs an entity has, where they start, then the arcs. */
final class ArcsBuilder {

    private static final int SUPPLY = LinkKind.SUPPLY.ordinal();
    private static final int OWNERSHIP = LinkKind.OWNERSHIP.ordinal();

    private final Projection.Columns columns;
    private final Statuses statuses;
    private final boolean outwards;

    ArcsBuilder(Projection.Columns columns, Statuses statuses, boolean outwards) {
        this.columns = columns;
        this.statuses = statuses;
        this.outwards = outwards;
    }

    Arcs build() {
        var starts = new int[columns.entityKind().length + 1];
        each((source, target, link, entry) -> starts[(outwards ? source : target) + 1]++);
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int size = starts[starts.length - 1];
        var next = starts.clone();
        var nodes = new int[size];
        var links = new int[size];
        each((source, target, link, entry) -> {
            int place = next[outwards ? source : target]++;
            int node = outwards ? target : source;
            nodes[place] = Arcs.marked(node, Arcs.mark(columns.kind()[link], entry, status(link, node)));
            links[place] = link;
        });
        return new Arcs(starts, nodes, links);
    }

    private int status(int link, int node) {
        var entities = columns.entityAudience();
        boolean depends = columns.audience().at(link) != Audiences.PUBLIC
                || entities.at(node) != Audiences.PUBLIC
                || entities.at(columns.from()[link]) != Audiences.PUBLIC
                || entities.at(columns.to()[link]) != Audiences.PUBLIC
                || statuses.isRestricted(link);
        return depends ? Arcs.DEPENDS : statuses.last(link);
    }

    /** Every way to follow a link, but for those from an entity to itself, which no path takes. */
    private void each(Follower follower) {
        for (int link = 0; link < columns.kind().length; link++) {
            int from = columns.from()[link];
            int to = columns.to()[link];
            if (from != to) {
                follower.follow(from, to, link, Arcs.FROM);
            }
            if (columns.kind()[link] == SUPPLY) {
                for (int i = columns.product().start(link);
                        i < columns.product().end(link);
                        i++) {
                    follower.follow(columns.products()[i], to, link, Arcs.OF);
                }
            } else if (columns.kind()[link] == OWNERSHIP && from != to) {
                follower.follow(to, from, link, Arcs.TO);
            }
        }
    }

    @FunctionalInterface
    private interface Follower {
        void follow(int source, int target, int link, int entry);
    }
}
