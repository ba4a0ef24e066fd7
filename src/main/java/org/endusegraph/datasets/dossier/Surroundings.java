package org.endusegraph.datasets.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * The part of the graph that dossiers touch but do not define: what the check has to know about it. Statements of the
 * dossiers that are being loaded are left out, since the files replace them; those of files that are left out are not.
 *
 * @param known statements that the files refer to or define, by id
 * @param replaced statements that the files define and a dossier that is being loaded holds so far: id, then the dossier's
 * @param copies which source copies which, by id
 * @param listed parties with a listing
 * @param makers who makes which product: the product's id, then the maker's
 * @param linkEnds parties to the links claimed about: the link's id, then the ids of ends and makers
 * @param dependants statements outside that refer to one that a dossier has so far
 */
record Surroundings(
        Map<String, Known> known,
        Map<String, String> replaced,
        Map<String, String> copies,
        Set<String> listed,
        Map<String, Set<String>> makers,
        Map<String, Set<String>> linkEnds,
        List<Dependant> dependants) {

    static final Surroundings NOTHING =
            new Surroundings(Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), List.of());

    /** What is around some of the dossiers, if these are loaded and the others are not. */
    static Surroundings of(List<Dossier> some, List<Dossier> dossiers, Graph graph) {
        if (graph.version().equals(Graph.UNWRITTEN)) {
            return NOTHING;
        }
        var datasets = some.stream().map(Dossier::id).collect(Collectors.toSet());
        var statements = Dossier.statementsOf(dossiers).toList();
        var ids = Stream.of(
                        dossiers.stream().map(Dossier::id),
                        statements.stream().map(statement -> statement.id),
                        statements.stream()
                                .flatMap(statement -> statement.references.stream())
                                .map(Reference::target))
                .flatMap(part -> part)
                .collect(Collectors.toSet());
        Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "datasets", List.copyOf(datasets));
        var query = new Query(graph, parameters);
        var known = query.rows("import-known-statements")
                .map(Surroundings::known)
                .collect(Collectors.partitioningBy(statement -> datasets.contains(statement.dataset())));
        return new Surroundings(
                known.getOrDefault(false, List.of()).stream().collect(Collectors.toMap(Known::id, k -> k)),
                known.getOrDefault(true, List.of()).stream()
                        .filter(statement -> !statement.isAny(Set.of("Dataset")))
                        .collect(Collectors.toMap(Known::id, Known::dataset)),
                query.rows("import-source-copies")
                        .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("copyOf"))),
                query.rows("import-listed-parties").map(row -> row.text("id")).collect(Collectors.toSet()),
                query.sets("import-makers"),
                query.sets("import-link-parties"),
                query.rows("import-dependants").map(Surroundings::dependant).toList());
    }

    private static Known known(Row row) {
        var dataset = row.text("dataset");
        return new Known(row.text("id"), Set.copyOf(row.texts("labels")), dataset, "dossier " + dataset, audience(row));
    }

    private static Dependant dependant(Row row) {
        return new Dependant(
                row.text("dataset"),
                row.text("id"),
                Set.copyOf(row.texts("labels")),
                row.text("dependant"),
                Set.copyOf(row.texts("dependantLabels")),
                row.text("type"),
                audience(row));
    }

    private static @Nullable List<String> audience(Row row) {
        return row.isNull("audience") ? null : row.texts("audience");
    }

    private record Query(Graph graph, Map<String, Object> parameters) {

        Stream<Row> rows(String name) {
            return graph.read(Reader.ANONYMOUS, name, parameters, row -> row).stream();
        }

        Map<String, Set<String>> sets(String name) {
            return rows(name).collect(Collectors.toMap(row -> row.text("id"), row -> Set.copyOf(row.texts("parties"))));
        }
    }
}
