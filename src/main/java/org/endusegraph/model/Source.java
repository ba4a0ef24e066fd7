package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/** A document. {@code copyOfId} names the document of which it is a copy, with which it counts as one. */
public record Source(
        String id,
        String title,
        String publisher,
        @Nullable PartialDate date,
        @Nullable String language,
        @Nullable String address,
        SourceKind kind,
        @Nullable Reading reading,
        @Nullable String note,
        @Nullable String copyOfId,
        boolean synthetic)
        implements Node {}
