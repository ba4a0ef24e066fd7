package org.endusegraph.model;

/** Kinds of document. */
public enum SourceKind {
    LEGISLATION,
    OFFICIAL_LIST,
    PARLIAMENTARY_PAPER,
    OFFICIAL_STATEMENT,
    COMPANY_STATEMENT,
    REPORT,
    PRESS,
    LEGAL_COMMENTARY,
    OTHER
}
