package org.endusegraph.model;

/** What an authority looks at, or is concerned about, when it decides on a licence. */
public enum LicenceConcern {
    END_USE,
    END_USER,
    MILITARY_END_USE,
    HUMAN_RIGHTS
}
