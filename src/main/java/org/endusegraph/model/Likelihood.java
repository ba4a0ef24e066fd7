package org.endusegraph.model;

/** How likely a distinction on a protected ground is, likeliest first. */
public enum Likelihood {
    LIKELY,
    POSSIBLE,
    CAPABILITY_ONLY
}
