package org.endusegraph.model;

/** Kinds of instrument. */
public enum NormKind {
    TREATY,
    DECLARATION,
    GUIDELINES,
    LEGISLATION
}
