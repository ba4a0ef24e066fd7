package org.endusegraph.datasets.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.statement.Reference;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * The part of the graph that dossiers touch but do not define: what the check has to know about it. Statements of the
 * dossiers that are being loaded are left out, since the files replace them; those of files that are left out are not.
 *
 * @param known statements that the files refer to or define, by id
 * @param replaced statements that the files define and a dossier that is being loaded holds so far: id, then the dossier's
 * @param shipped for each dossier that is being loaded and that the graph has an edition of, whether a release shipped that
 * @param published those of the dossiers that are being loaded whose id is that of a list or register
 * @param copies which source copies which, by id
 * @param listed parties with a listing
 * @param unlisted natural persons that only the dossiers list: the dossier's id, then theirs
 * @param links what the links join that the dossiers refer to, by id
 * @param makers who makes which product: the product's id, then the maker's
 * @param suppliers who supplies which product: the product's id, then the supplier's
 * @param matters links, capabilities of products and end uses that the dossiers refer to, by id
 * @param dependants statements outside that refer to one that a dossier has so far
 */
record Surroundings(
        Map<String, Known> known,
        Map<String, String> replaced,
        Map<String, Boolean> shipped,
        Set<String> published,
        Map<String, String> copies,
        Set<String> listed,
        Map<String, Set<String>> unlisted,
        Map<String, Ends> links,
        Map<String, Set<String>> makers,
        Map<String, Set<String>> suppliers,
        Map<String, Matter> matters,
        List<Dependant> dependants) {

    static final Surroundings NOTHING = new Surroundings(
            Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            Map.of(), List.of());

    /**
     * What is around some of the dossiers, if these are loaded and the others are not.
     *
     * @param contributor who loads them: what they may not see is not around; null: who has the store, and all is
     */
    static Surroundings of(List<Dossier> some, List<Dossier> dossiers, Graph graph, @Nullable Reader contributor) {
        var datasets = some.stream().map(Dossier::id).collect(Collectors.toSet());
        var statements = Dossier.statementsOf(dossiers).toList();
        var ids = Stream.of(
                        dossiers.stream().map(Dossier::id),
                        statements.stream().map(statement -> statement.id()),
                        statements.stream()
                                .flatMap(statement -> statement.references().stream())
                                .map(Reference::target))
                .flatMap(part -> part)
                .collect(Collectors.toSet());
        Map<String, Object> parameters =
                Map.of("ids", List.copyOf(ids), "datasets", List.copyOf(datasets), "all", contributor == null);
        var query = new Query(graph, contributor == null ? Reader.ANONYMOUS : contributor, parameters);
        var stored = query.rows("import-known-statements").toList();
        return new Surroundings(
                stored.stream()
                        .filter(row -> !datasets.contains(row.text("dataset")))
                        .map(row -> known(row, contributor))
                        .collect(Collectors.toMap(Known::id, known -> known)),
                stored.stream()
                        .filter(row -> datasets.contains(row.text("dataset")) && !isDataset(row))
                        .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("dataset"))),
                stored.stream()
                        .filter(row -> datasets.contains(row.text("dataset")) && isDataset(row))
                        .collect(Collectors.toMap(row -> row.text("id"), row -> row.flag("shipped"))),
                stored.stream()
                        .filter(row -> datasets.contains(row.text("dataset")) && row.flag("published"))
                        .map(row -> row.text("id"))
                        .collect(Collectors.toSet()),
                query.rows("import-source-copies")
                        .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("copyOf"))),
                query.rows("import-listed-parties").map(row -> row.text("id")).collect(Collectors.toSet()),
                query.rows("import-unlisted-persons")
                        .collect(Collectors.groupingBy(
                                row -> row.text("dataset"),
                                Collectors.mapping(row -> row.text("id"), Collectors.toSet()))),
                query.rows("import-link-ends").collect(Collectors.toMap(row -> row.text("id"), Surroundings::ends)),
                query.sets("import-makers"),
                query.sets("import-suppliers"),
                query.rows("import-matters").collect(Collectors.toMap(row -> row.text("id"), Surroundings::matter)),
                query.rows("import-dependants").map(Surroundings::dependant).toList());
    }

    private static boolean isDataset(Row row) {
        return row.texts("labels").contains("Dataset");
    }

    private static Known known(Row row, @Nullable Reader contributor) {
        var dataset = row.text("dataset");
        var all = audience(row);
        var theirs = all == null || contributor == null
                ? all
                : all.stream().filter(contributor.circles()::contains).toList();
        return new Known(row.text("id"), Set.copyOf(row.texts("labels")), dataset, "dossier " + dataset, theirs);
    }

    private static Ends ends(Row row) {
        return new Ends(
                row.text("kind"),
                Set.copyOf(row.texts("from")),
                Set.copyOf(row.texts("to")),
                Set.copyOf(row.texts("products")));
    }

    private static Matter matter(Row row) {
        return new Matter(
                Set.copyOf(row.texts("parties")), Set.copyOf(row.texts("products")), row.flag("suppliersToo"));
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

    private record Query(Graph graph, Reader reader, Map<String, Object> parameters) {

        Stream<Row> rows(String name) {
            return graph.read(reader, name, parameters, row -> row).stream();
        }

        Map<String, Set<String>> sets(String name) {
            return rows(name).collect(Collectors.toMap(row -> row.text("id"), row -> Set.copyOf(row.texts("parties"))));
        }
    }
}
