package org.endusegraph.model;

/** Anything with an id. Ids are unique over all types and stay the same between imports. */
public interface Node {

    /** Global id, never blank, such as {@code noldus}. */
    String id();
}
