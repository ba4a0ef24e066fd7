package org.endusegraph.datasets.statement;

/** A text of a file and the line on which it stands, from 1. */
public record Text(String value, int line) {}
