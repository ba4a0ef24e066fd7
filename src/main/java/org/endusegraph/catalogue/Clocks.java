package org.endusegraph.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a question.
 *
 * @param asOf day on which things hold; null for ever
 * @param knownAt day by which they had been published; null for now
 */
public record Clocks(@Nullable LocalDate asOf, @Nullable LocalDate knownAt) {}
