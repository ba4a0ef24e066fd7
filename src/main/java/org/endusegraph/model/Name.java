package org.endusegraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name of an entity. {@code language} is a BCP 47 tag or null, {@code script} an ISO 15924 code. {@code until} is the day of the first edition
 * of a list or register that has the name no longer; null if all have it that were loaded since.
 */
public record Name(
        String text,
        @Nullable String language,
        String script,
        NameKind kind,
        @Nullable LocalDate until) {}
