package org.endusegraph.model;

/** A condition of a rule on licences. */
public enum LicenceCondition {
    EXPORT_FROM_UNION,
    ITEM_LISTED,
    ITEM_NOT_LISTED,
    CYBER_SURVEILLANCE_ITEM,
    AUTHORITY_INFORMED,
    EXPORTER_AWARE,
    WEAPONS_OR_MILITARY_END_USE,
    NATIONAL_MEASURE,
    SUBJECT_TO_US_RULES,
    ITEM_ON_US_LIST,
    PARTY_ON_ENTITY_LIST,
    TEXT_NOT_VERIFIED
}
