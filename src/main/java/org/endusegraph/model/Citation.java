package org.endusegraph.model;

/** A place in a source. */
public record Citation(String sourceId, String locator) {}
