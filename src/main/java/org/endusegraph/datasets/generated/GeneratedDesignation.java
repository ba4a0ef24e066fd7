package org.endusegraph.datasets.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented reason why a public body counts as high-risk.
 *
 * @param partyId the public body
 * @param audience that of the public body; null if it is public
 */
public record GeneratedDesignation(
        String id, String partyId, @Nullable List<String> audience) {}
