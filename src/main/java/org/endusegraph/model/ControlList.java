package org.endusegraph.model;

/** Item control lists. Lists of parties are another thing: {@link PartyList}. */
public enum ControlList {
    EU_ANNEX_I,
    WASSENAAR,
    US_CCL
}
