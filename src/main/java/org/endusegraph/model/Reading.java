package org.endusegraph.model;

/** How a document was read. */
public enum Reading {
    IN_FULL,
    IN_PART,
    THROUGH_ANOTHER
}
