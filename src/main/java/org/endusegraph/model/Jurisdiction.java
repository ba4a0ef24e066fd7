package org.endusegraph.model;

/** Whose law. */
public enum Jurisdiction {
    EU,
    US,
    UN,
    UK,
    NL,
    OTHER,
    UNSPECIFIED
}
