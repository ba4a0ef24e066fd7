package org.endusegraph.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Link;
import org.endusegraph.model.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nodes by id, and those that a query picks, whatever their type. */
@Component
public class Nodes {

    private final Graph graph;
    private final Map<String, NodeType<?>> types;
    private final NodeType<Entity> entities;
    private final NodeType<Link> links;

    Nodes(Graph graph, List<NodeType<?>> types, NodeType<Entity> entities, NodeType<Link> links) {
        this.graph = graph;
        this.types = types.stream().collect(Collectors.toMap(NodeType::label, type -> type));
        this.entities = entities;
        this.links = links;
    }

    /** Nodes of one type by id; ids that are not there, or that the reader may not see, are missing. */
    public <T extends Node> Map<String, T> byId(Reader reader, NodeType<T> type, Collection<String> ids) {
        return graph.read(reader, type.query(), Map.of("ids", List.copyOf(ids)), type.mapper()).stream()
                .collect(Collectors.toMap(Node::id, node -> node, (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * Nodes of one type that a named query picks, in its order; those that the reader may not see are missing.
     *
     * @param query named query with the column {@code id}
     */
    public <T extends Node> List<T> list(
            Reader reader, String query, Map<String, ? extends @Nullable Object> parameters, NodeType<T> type) {
        var ids = graph.read(reader, query, parameters, row -> row.text("id"));
        var found = byId(reader, type, ids);
        return ids.stream().map(found::get).filter(node -> node != null).toList();
    }

    /** Entities by id; ids that are not there, or that the reader may not see, are missing. */
    public Map<String, Entity> entities(Reader reader, Collection<String> ids) {
        return byId(reader, entities, ids);
    }

    /** Links by id; ids that are not there, or that the reader may not see, are missing. */
    public Map<String, Link> links(Reader reader, Collection<String> ids) {
        return byId(reader, links, ids);
    }

    /** Nodes that belong to each of some nodes, in the relation's order; an empty list for those without any. */
    public <T extends Node> Map<String, List<T>> related(
            Reader reader, Relation<T> relation, Collection<String> owners) {
        var rows = graph.read(reader, relation.query(), Map.of("ids", List.copyOf(owners)), row -> row);
        var ids = rows.stream().map(row -> row.text("id")).collect(Collectors.toSet());
        var items = ids.isEmpty() ? Map.<String, T>of() : byId(reader, relation.type(), ids);
        var found = new LinkedHashMap<String, List<T>>();
        owners.forEach(owner -> found.put(owner, new ArrayList<>()));
        for (var row : rows) {
            var item = items.get(row.text("id"));
            var list = found.get(row.text("owner"));
            if (item != null && list != null) {
                list.add(item);
            }
        }
        return found;
    }

    /** Nodes of any type by id; ids that are not there, or that the reader may not see, are missing. */
    public Map<String, Node> byId(Reader reader, Collection<String> ids) {
        var labels = graph.read(reader, "node-labels", Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> typeOf(row.texts("labels")),
                        Collectors.mapping(row -> row.text("id"), Collectors.toList())));
        var found = new LinkedHashMap<String, Node>();
        labels.forEach((label, some) -> {
            var type = types.get(label);
            if (type != null) {
                found.putAll(byId(reader, type, some));
            }
        });
        return found;
    }

    /**
     * Checks that the reader can see nodes of a label with these ids; none, or null, are always there.
     *
     * @throws Fault.NotFound naming the first id that is not there
     */
    public void require(Reader reader, String argument, String label, @Nullable Collection<String> ids) {
        require(reader, argument, List.of(label), ids);
    }

    /**
     * Checks that the reader can see nodes of one of some labels with these ids; none, or null, are always there.
     *
     * @throws Fault.NotFound naming the first id that is not there
     */
    public void require(Reader reader, String argument, List<String> labels, @Nullable Collection<String> ids) {
        if (ids == null || ids.isEmpty()) {
            return;
        }
        var found = graph.read(reader, "node-labels", Map.of("ids", List.copyOf(ids)), row -> row).stream()
                .filter(row -> row.texts("labels").stream().anyMatch(labels::contains))
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(id -> {
            throw new Fault.NotFound("'" + argument + "': there is no " + String.join(" or ", labels) + " with the id '"
                    + id + "'. Look its id up with 'search', or in the list of its type.");
        });
    }

    private String typeOf(List<String> labels) {
        return labels.stream().filter(types::containsKey).findFirst().orElse("");
    }
}
