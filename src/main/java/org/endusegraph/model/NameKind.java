package org.endusegraph.model;

/** Kinds of name. */
public enum NameKind {
    PRIMARY,
    OFFICIAL,
    ALIAS,
    WEAK_ALIAS,
    FORMER,
    ABBREVIATION,
    TRANSLITERATION
}
