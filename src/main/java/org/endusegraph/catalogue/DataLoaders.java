package org.endusegraph.catalogue;

import graphql.GraphQLContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dataloader.BatchLoaderEnvironment;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Citation;
import org.endusegraph.model.Link;
import org.endusegraph.model.Node;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers a data loader for every {@link NodeType} and every {@link Relation}: one query a level of the answer. */
@Component
class DataLoaders {

    DataLoaders(
            BatchLoaderRegistry registry,
            Graph graph,
            Nodes nodes,
            List<NodeType<?>> types,
            List<Relation<?>> relations) {
        types.forEach(type -> register(registry, nodes, type));
        relations.forEach(relation -> register(registry, nodes, relation));
        registry.<String, List<Citation>>forName("citationsOf")
                .registerMappedBatchLoader(
                        (ids, environment) -> Mono.fromCallable(() -> citations(graph, reader(environment), ids)));
        registry.<LinksOfKey, List<Link>>forName("linksOf")
                .registerMappedBatchLoader((keys, environment) ->
                        Mono.fromCallable(() -> new LinksOf(graph, nodes).load(reader(environment), keys)));
    }

    private static <T extends Node> void register(BatchLoaderRegistry registry, Nodes nodes, NodeType<T> type) {
        registry.forTypePair(String.class, type.type())
                .registerMappedBatchLoader(
                        (ids, environment) -> Mono.fromCallable(() -> nodes.byId(reader(environment), type, ids)));
    }

    private static <T extends Node> void register(BatchLoaderRegistry registry, Nodes nodes, Relation<T> relation) {
        registry.<String, List<T>>forName(relation.name())
                .registerMappedBatchLoader((ids, environment) ->
                        Mono.fromCallable(() -> nodes.related(reader(environment), relation, ids)));
    }

    private static Map<String, List<Citation>> citations(Graph graph, Reader reader, Set<String> ids) {
        var found = new LinkedHashMap<String, List<Citation>>();
        ids.forEach(id -> found.put(id, List.of()));
        graph.read(reader, "citations-of", Map.of("ids", List.copyOf(ids)), row -> row)
                .forEach(row -> found.put(row.text("owner"), Rows.citations(row)));
        return found;
    }

    private static Reader reader(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return context.get("reader");
    }
}
