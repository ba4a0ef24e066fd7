package org.endusegraph.model;

/** Whether a capability has other uses than surveillance. */
public enum CapabilityScope {
    SINGLE_PURPOSE,
    BROAD
}
