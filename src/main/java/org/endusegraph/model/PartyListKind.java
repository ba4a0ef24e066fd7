package org.endusegraph.model;

/** What being on a list means. The kinds are never mixed. */
public enum PartyListKind {
    END_USER_LIST,
    ASSET_FREEZE,
    FINANCIAL_RESTRICTION,
    UNSPECIFIED
}
