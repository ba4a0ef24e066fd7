package org.endusegraph.projection;

import org.endusegraph.model.LinkKind;

/**
 * Compressed adjacency in one direction: the arcs of an entity stand together, in the order of their links' ids. An arc is one way to
 * follow a link: along it, from one of its products, or against it. With each arc stands a mark of one byte that tells most questions whether
 * the arc is for them.
 */
public final class Arcs {

    /** Where an arc enters its link. */
    public static final int FROM = 0;

    public static final int OF = 1;
    public static final int TO = 2;

    /** The most entities that there can be. */
    public static final int MOST_NODES = 1 << 24;

    /** How to follow a link: with the number of its kind, from its start; or one of these two. */
    private static final int PRODUCT_SUPPLIED = 30;

    private static final int OWNED_TO_OWNER = 31;
    private static final int WAY_BITS = 5;

    private static final int NODE_BITS = 24;
    private static final int NODE = MOST_NODES - 1;

    /** Status in a mark that says: it depends on who asks. */
    public static final int DEPENDS = 7;

    private final int[] starts;
    private final int[] markedNodes;
    private final int[] links;

    /**
     * @param markedNodes the entity at the other end, and the mark in the eight bits above it
     */
    Arcs(int[] starts, int[] markedNodes, int[] links) {
        this.starts = starts;
        this.markedNodes = markedNodes;
        this.links = links;
    }

    static int marked(int node, int mark) {
        return node | mark << NODE_BITS;
    }

    static int mark(int kind, int entry, int status) {
        int way = entry == OF ? PRODUCT_SUPPLIED : entry == TO ? OWNED_TO_OWNER : kind;
        return way | status << WAY_BITS;
    }

    /** Whether there can be an arc with this mark. */
    public static boolean isMark(int mark) {
        return way(mark) < Kinds.ALL.length || way(mark) >= PRODUCT_SUPPLIED;
    }

    private static int way(int mark) {
        return mark & (1 << WAY_BITS) - 1;
    }

    /** Kind of link of a mark. */
    public static LinkKind kind(int mark) {
        return switch (way(mark)) {
            case PRODUCT_SUPPLIED -> LinkKind.SUPPLY;
            case OWNED_TO_OWNER -> LinkKind.OWNERSHIP;
            default -> Kinds.ALL[way(mark)];
        };
    }

    /** Where arcs with this mark enter their link. */
    public static int entry(int mark) {
        return switch (way(mark)) {
            case PRODUCT_SUPPLIED -> OF;
            case OWNED_TO_OWNER -> TO;
            default -> FROM;
        };
    }

    /** Ordinal of the status of a mark, on all claims; or {@link #DEPENDS}. */
    public static int status(int mark) {
        return mark >> WAY_BITS & 7;
    }

    /** The first arc of an entity. */
    public int start(int entity) {
        return starts[entity];
    }

    /** After the last arc of an entity. */
    public int end(int entity) {
        return starts[entity + 1];
    }

    /** The entity at the other end. */
    public int node(int arc) {
        return markedNodes[arc] & NODE;
    }

    /** The link. */
    public int link(int arc) {
        return links[arc];
    }

    /** The mark, 0 to 255. */
    public int mark(int arc) {
        return markedNodes[arc] >>> NODE_BITS;
    }

    /** How many there are. */
    public int size() {
        return markedNodes.length;
    }

    long memory() {
        return 4L * starts.length + 8L * markedNodes.length;
    }

    private static final class Kinds {
        static final LinkKind[] ALL = LinkKind.values();
    }
}
