package org.endusegraph.model;

/** A norm and how it binds the state concerned. */
public record NormOnState(Norm norm, NormBinding binding) {}
