package org.endusegraph.model;

/** What is on record of a deployment. */
public enum DeploymentEvidence {
    ESTABLISHED,
    CLAIMED,
    NOT_ESTABLISHED
}
