package org.endusegraph.datasets.generated;

import java.util.List;

/**
 * What was written of one recipe.
 *
 * @param entities parties and products, planted ones among them
 * @param claims claims about links
 * @param designations public bodies that count as high-risk
 * @param planted paths whose truth is known, in the order of their hops
 */
public record GenerationReport(
        Recipe recipe, int entities, int links, long claims, int designations, List<PlantedPath> planted) {}
