package org.endusegraph.model;

/** What a product was under the law of a jurisdiction on one day, and what else it was on a later one. */
public record ControlStatusChange(ControlStatus before, ControlStatus after) {}
