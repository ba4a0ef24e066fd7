package org.endusegraph.model;

/** What an entity is. Roles follow from links; they are not kinds. */
public enum EntityKind {
    COMPANY,
    PUBLIC_BODY,
    UNIVERSITY,
    ORGANISATION,
    LEGAL_ENTITY,
    PERSON,
    PRODUCT
}
