package org.endusegraph.model;

/** Identifies a party in a register. */
public record Identifier(String scheme, String value) {}
