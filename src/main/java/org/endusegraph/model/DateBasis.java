package org.endusegraph.model;

/** How a day of a listing is known. */
public enum DateBasis {
    PUBLISHED,
    BETWEEN_EDITIONS
}
