package org.endusegraph.projection;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What of a claim decides a status.
 *
 * @param publishedOn last day of the period of its publication; null if unknown
 * @param withdrawnOn last day of the period of its withdrawal; null if it stands
 * @param audience circles that may see it; null for the public
 */
public record Assertion(
        Stance stance,
        Basis basis,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable List<String> audience) {}
