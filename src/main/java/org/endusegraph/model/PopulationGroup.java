package org.endusegraph.model;

import java.util.List;

/** People who are affected as a group. */
public record PopulationGroup(String id, String name, List<ProtectedGround> grounds, boolean synthetic)
        implements Node {}
