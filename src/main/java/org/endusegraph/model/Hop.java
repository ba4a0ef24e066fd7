package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link on a path, in the direction in which it is followed. {@code from} is an end of the link or one of its products; in the latter
 * case {@code via} is the supplier.
 */
public record Hop(
        int index,
        Link link,
        Direction direction,
        Entity from,
        @Nullable Party via,
        Entity to,
        List<Product> products,
        LinkStatus statusOnDate) {}
