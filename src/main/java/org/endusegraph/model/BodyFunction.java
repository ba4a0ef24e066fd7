package org.endusegraph.model;

/** What a public body does. */
public enum BodyFunction {
    PUBLIC_SECURITY,
    POLICE,
    INTELLIGENCE,
    MILITARY,
    DETENTION,
    BORDER,
    JUDICIARY,
    RESEARCH,
    OTHER
}
