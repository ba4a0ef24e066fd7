package org.endusegraph.model;

/** What joins two entities. */
public enum LinkKind {
    SUPPLY,
    MANUFACTURE,
    COMPONENT,
    DEPLOYMENT,
    AFFILIATION,
    OWNERSHIP,
    CO_DEVELOPMENT,
    CONTROL,
    DIRECTORSHIP,
    ASSOCIATION
}
