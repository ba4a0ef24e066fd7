package org.endusegraph.datasets.generated;

import java.util.List;
import org.endusegraph.model.LinkStatus;

/**
 * A path that was planted: the only one from its supplier to its end user, whatever the other links are. Nothing else leads out of
 * the supplier, and nothing else touches what lies between. All of it is public, holds from 2015 on, and was published by 2020.
 *
 * @param supplierId a company
 * @param endUserId a public body for public security, which counts as high-risk
 * @param linkIds the hops, in order: 1 to 8
 * @param strength status of the weakest hop, {@code CONFIRMED} to {@code DISPUTED}
 */
public record PlantedPath(String supplierId, String endUserId, List<String> linkIds, LinkStatus strength) {}
