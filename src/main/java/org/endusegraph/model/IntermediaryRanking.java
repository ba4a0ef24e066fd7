package org.endusegraph.model;

import java.util.List;

/**
 * The most important intermediaries, and how the answer came about.
 *
 * @param pairs pairs with a path
 * @param complete whether all pairs were looked at
 * @param exhaustive whether all paths of all pairs were counted; if not, {@code pairsThrough} and {@code paths} are at least so many
 */
public record IntermediaryRanking(
        List<Intermediary> nodes, int pairs, int explored, boolean complete, boolean exhaustive, String graphVersion) {}
