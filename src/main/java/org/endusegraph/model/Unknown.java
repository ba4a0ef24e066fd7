package org.endusegraph.model;

import java.util.List;

/** Something that somebody says is not known, or withheld. Empty {@code countries} and {@code kinds} mean any. */
public record Unknown(
        String id,
        String question,
        Answer answer,
        List<String> aboutIds,
        List<String> countries,
        List<EntityKind> kinds,
        boolean synthetic)
        implements Node {}
