package org.endusegraph.datasets.bods;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.endusegraph.datasets.publication.PublishedShare;
import org.endusegraph.datasets.publication.WordTable;
import org.endusegraph.model.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * What one party holds of another, as one link.
 *
 * @param type code of the interest
 * @param node as published
 * @param share in per cent; null if it is not stated
 * @param besides what else the claim about it says; empty if nothing
 */
record Interest(
        String type, LinkKind kind, Node node, @Nullable PublishedShare share, String besides) {

    private static final WordTable KINDS = WordTable.read("bods.yaml", "interests");
    private static final String SHARES = "shareholding";
    private static final String VOTES = "votingRights";
    private static final List<String> BOUNDS = List.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum");

    /** The interests of a relationship. One that names none has one of unknown kind. */
    static List<Interest> of(Node relationship) {
        var nodes = relationship.at("interests").items();
        if (nodes.isEmpty()) {
            return List.of(read(relationship.at("none")));
        }
        var all = nodes.stream().map(Interest::read).toList();
        var interests =
                new ArrayList<>(all.stream().filter(one -> !one.isVotes()).toList());
        all.stream().filter(Interest::isVotes).forEach(votes -> votes.join(interests));
        return interests;
    }

    private static Interest read(Node node) {
        var given = node.text("type");
        var type = given == null ? "unknownInterest" : given;
        var kind = type.equals(VOTES) ? LinkKind.OWNERSHIP : KINDS.constant(type, LinkKind.class);
        return new Interest(type, kind == null ? LinkKind.ASSOCIATION : kind, node, share(node.at("share")), "");
    }

    /**
     * Votes beside shares are not a second holding. They are control if they are most of the votes and the shares are not most of the shares;
     * else the claim about the shares tells them.
     */
    private void join(List<Interest> others) {
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            if (other.type.equals(SHARES) && ("" + other.node.text("endDate")).equals("" + node.text("endDate"))) {
                if (share != null && share.isMajority() && (other.share == null || !other.share.isMajority())) {
                    others.add(new Interest(type, LinkKind.CONTROL, node, share, ""));
                } else {
                    others.set(
                            i,
                            new Interest(
                                    SHARES, other.kind, other.node, other.share, "voting rights " + percent(share)));
                }
                return;
            }
        }
        others.add(this);
    }

    private static @Nullable PublishedShare share(Node share) {
        var exact = share.at("exact").number();
        if (exact != null) {
            return PublishedShare.between(exact, exact);
        }
        if (BOUNDS.stream().allMatch(bound -> share.at(bound).number() == null)) {
            return null;
        }
        var min = share.at("minimum").number();
        var above = share.at("exclusiveMinimum").number();
        boolean aboveMin = above != null && (min == null || above >= min);
        var max = share.at("maximum").number();
        var below = share.at("exclusiveMaximum").number();
        boolean belowMax = below != null && (max == null || below <= max);
        return PublishedShare.between(
                requireNonNullElse(aboveMin ? above : min, 0.0),
                aboveMin,
                requireNonNullElse(belowMax ? below : max, 100.0),
                belowMax);
    }

    private static String percent(@Nullable PublishedShare share) {
        return share == null ? "of a share that is not stated" : share.text();
    }

    private boolean isVotes() {
        return type.equals(VOTES);
    }

    boolean isIndirect() {
        return "indirect".equals(node.text("directOrIndirect"));
    }

    /** What the claim says of it in brackets. */
    String details() {
        var details = new ArrayList<String>();
        if (share != null) {
            details.add(percent(share));
        }
        if (!besides.isEmpty()) {
            details.add(besides);
        }
        if (isIndirect()) {
            details.add("indirect");
        }
        if (node.at("beneficialOwnershipOrControl").isTrue()) {
            details.add("beneficial ownership or control");
        }
        var words = node.text("details");
        if (words != null) {
            details.add(words);
        }
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }
}
