package org.endusegraph.datasets.generated;

import org.endusegraph.model.Fault;

/**
 * What only one circle of readers may see; all but the name are shares from 0 to 1, drawn for each circle by itself, so that a few
 * things are for several circles. A link with a
 * restricted end is restricted too, within that.
 *
 * @param circle name of the circle, such as {@code circle-a}
 * @param entities share of parties and products
 * @param links share of links with all their claims
 * @param claims share of single claims about otherwise public links
 */
public record Clearance(String circle, double entities, double links, double claims) {

    /**
     * Checks ranges.
     *
     * @throws Fault.InvalidInput if a share is out of its range, or the name is not one
     */
    public Clearance {
        if (!circle.matches(Recipe.NAME)) {
            throw new Fault.InvalidInput(
                    "'" + circle + "' is not the name of a circle; use lower-case letters, digits and hyphens.");
        }
        Shares.require("entities", entities);
        Shares.require("links", links);
        Shares.require("claims", claims);
    }
}
