package org.endusegraph.model;

/** What changed on a control list. */
public enum ControlChangeKind {
    AGREED,
    IN_FORCE,
    ENDED
}
