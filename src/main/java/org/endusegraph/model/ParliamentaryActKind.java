package org.endusegraph.model;

/** Kinds of parliamentary act. */
public enum ParliamentaryActKind {
    MOTION,
    QUESTIONS,
    ANSWERS,
    LETTER
}
