package org.endusegraph.model;

/** How a claim was made. */
public enum Channel {
    OFFICIAL_JOURNAL,
    PARLIAMENTARY_PAPER,
    OFFICIAL_STATEMENT,
    REPORT,
    PRESS,
    WEBSITE,
    PRODUCT_PAGE,
    TEST_REPORT,
    TENDER,
    FILING,
    LETTER,
    ORAL,
    OTHER
}
