package org.endusegraph.model;

/** Direction in which a link is followed. */
public enum Direction {
    FORWARD,
    BACKWARD
}
