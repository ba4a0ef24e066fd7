package org.endusegraph.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Something that was loaded: a dossier. {@code digest} is the SHA-256 of its file in hexadecimal. */
public record Dataset(
        String id,
        String title,
        String publisher,
        PartialDate edition,
        @Nullable String description,
        String digest,
        int statements,
        OffsetDateTime loadedAt,
        boolean synthetic)
        implements Node {}
