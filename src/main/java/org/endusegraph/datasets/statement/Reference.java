package org.endusegraph.datasets.statement;

import java.util.Map;
import java.util.Set;

/**
 * A statement's reference to another: a relationship in the graph.
 *
 * @param type type of the relationship
 * @param target id of the other statement
 * @param labels the other statement has one of these; empty if that is not checked
 * @param properties of the relationship, {@code index} among them
 * @param line where it stands, from 1
 */
public record Reference(String type, String target, Set<String> labels, Map<String, Object> properties, int line) {}
