package org.endusegraph.model;

/** Kinds of engagement. */
public enum EngagementKind {
    TALK,
    WARNING,
    STATEMENT,
    REQUEST
}
