package org.endusegraph.model;

/** The form of an item, as control lists tell them apart. */
public enum ItemForm {
    GOODS,
    SOFTWARE,
    TECHNOLOGY
}
