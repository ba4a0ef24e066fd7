package org.endusegraph.datasets.generated;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * An invented claim about a link.
 *
 * @param publishedOn null if nobody knows: then it is in no answer for a {@code knownAt}
 * @param withdrawnOn null if it was not withdrawn
 * @param audience circles that may see it, within the audience of the link; null if it is public
 */
public record GeneratedClaim(
        String id,
        Stance stance,
        Basis basis,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable List<String> audience) {}
