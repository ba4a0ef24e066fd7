package org.endusegraph.model;

/** A change to a control list. */
public record ControlChange(PartialDate on, ControlChangeKind kind, ControlEntry entry) {}
