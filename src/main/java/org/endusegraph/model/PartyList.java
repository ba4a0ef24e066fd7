package org.endusegraph.model;

/** A list of parties. */
public record PartyList(
        String id, String name, PartyListKind kind, Jurisdiction jurisdiction, String authorityId, boolean synthetic)
        implements Node {}
