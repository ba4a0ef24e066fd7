package org.endusegraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from and to, both included; null is open or unknown. */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {}
