package org.endusegraph.model;

/** Kinds of name. */
public enum NameKind {
    PRIMARY,
    OFFICIAL,
    ALIAS,
    FORMER,
    ABBREVIATION,
    TRANSLITERATION
}
