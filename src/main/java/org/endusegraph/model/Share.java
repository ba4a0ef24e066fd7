package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/** A share in per cent, 0 to 100. {@code on} is the day for which it was stated, or null. */
public record Share(double min, double max, @Nullable PartialDate on) {}
