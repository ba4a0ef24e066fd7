package org.endusegraph.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Link;
import org.jspecify.annotations.Nullable;

/** Links of entities, a page for each: one query for all entities that are asked the same. */
record LinksOf(Graph graph, Nodes nodes) {

    Map<LinksOfKey, List<Link>> load(Reader reader, Set<LinksOfKey> keys) {
        var found = new LinkedHashMap<LinksOfKey, List<Link>>();
        keys.stream()
                .collect(Collectors.groupingBy(LinksOfKey::withoutEntity))
                .forEach((question, same) -> found.putAll(load(reader, question, same)));
        return found;
    }

    private Map<LinksOfKey, List<Link>> load(Reader reader, LinksOfKey question, List<LinksOfKey> keys) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", keys.stream().map(LinksOfKey::entity).toList());
        parameters.put("kinds", Parameters.names(question.kinds()));
        parameters.put("after", question.after());
        parameters.put("limit", question.limit());
        var rows = graph.read(reader, "links-of", parameters, row -> row);
        var links = nodes.links(
                reader, rows.stream().map(row -> row.text("id")).distinct().toList());
        var byEntity = new HashMap<String, List<Link>>();
        for (var row : rows) {
            var link = links.get(row.text("id"));
            if (link != null) {
                byEntity.computeIfAbsent(row.text("owner"), id -> new ArrayList<>())
                        .add(link);
            }
        }
        return keys.stream()
                .collect(Collectors.toMap(key -> key, key -> byEntity.getOrDefault(key.entity(), List.of())));
    }
}
