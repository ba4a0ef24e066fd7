package org.endusegraph.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was loaded: a dossier, or the editions of a list or register. {@code digest} is the SHA-256 of its file in hexadecimal. It
 * and {@code loadedAt} are null for readers who may not see all its {@code statements}, and as long as it is not {@code complete}.
 */
public record Dataset(
        String id,
        String title,
        String publisher,
        PartialDate edition,
        @Nullable String description,
        @Nullable String digest,
        boolean complete,
        int statements,
        @Nullable OffsetDateTime loadedAt,
        boolean synthetic)
        implements Node {}
