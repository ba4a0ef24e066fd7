package org.endusegraph.catalogue;

import org.endusegraph.model.Node;

/**
 * Nodes that belong to a node. As a bean it gives a data loader from the node's id to the list of those that belong to it.
 *
 * @param name name of the data loader
 * @param query named query with the columns {@code owner} and {@code id}, for the nodes {@code $ids}, in order
 * @param type type of the nodes that belong to it
 */
public record Relation<T extends Node>(String name, String query, NodeType<T> type) {}
