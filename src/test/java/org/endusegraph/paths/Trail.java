package org.endusegraph.paths;

import java.util.List;
import org.endusegraph.model.LinkStatus;

/**
 * A path by its ids.
 *
 * @param entities ids of the entities, one more than links
 * @param links ids of the links
 * @param statuses status of each link, on what was known
 * @param starts where each hop enters its link
 */
record Trail(List<String> entities, List<String> links, List<LinkStatus> statuses, List<Start> starts) {

    /** Where a hop enters its link: at its start, at one of its products, or at its end. */
    enum Start {
        FROM,
        OF,
        TO
    }
}
