package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A talk, warning, request or statement between an authority and others. */
public record Engagement(
        String id,
        EngagementKind kind,
        String authorityId,
        List<String> counterpartIds,
        @Nullable PartialDate date,
        String subject,
        List<String> regions,
        boolean synthetic)
        implements Node {}
