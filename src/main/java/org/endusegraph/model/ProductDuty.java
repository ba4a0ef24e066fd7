package org.endusegraph.model;

/** What duty an instrument lays on those who make or sell a product. */
public enum ProductDuty {
    EXPORT,
    MARKET,
    NONE,
    UNKNOWN
}
