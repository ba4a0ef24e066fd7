package org.endusegraph.model;

/** Why two items are taken to be essentially the same, closest first. */
public enum ItemSameness {
    SAME_PRODUCT,
    SAME_CAPABILITY,
    NAMED_CAPABILITY,
    SHARED_CAPABILITY
}
