package org.endusegraph.model;

/** An item with its cursor. */
public record Edge<T>(String cursor, T node) {}
