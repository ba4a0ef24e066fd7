package org.endusegraph.model;

import java.util.List;

/**
 * Paths by which others, from other states than the one that refused, reach the end user with such an item.
 *
 * @param complete false if the search was cut off
 */
public record PathsAround(Answer answer, List<SupplyPath> paths, boolean complete) {}
