package org.endusegraph.model;

/** Something to mind about a path. */
public record PathWarning(PathWarningCode code, String message) {}
