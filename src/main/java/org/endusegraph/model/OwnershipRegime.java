package org.endusegraph.model;

/** Whose rule says what follows for a party that listed parties own. */
public enum OwnershipRegime {
    EU_ASSET_FREEZE,
    OFAC_50_PERCENT,
    BIS_AFFILIATES
}
