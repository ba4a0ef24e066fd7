package org.endusegraph.model;

import java.util.List;

/** Something that a product can do. {@code grounds} are the protected grounds on which it classifies people. */
public record Capability(
        String id,
        String name,
        String description,
        CapabilityScope scope,
        List<ProtectedGround> grounds,
        boolean synthetic)
        implements Node {}
