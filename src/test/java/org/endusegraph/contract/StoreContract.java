package org.endusegraph.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.ImportReport;
import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.csl.csv.Format;
import org.endusegraph.datasets.dossier.DossierFile;
import org.endusegraph.datasets.dossier.Dossiers;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.SmallList;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.NamedQueries;
import org.endusegraph.paths.PathFilter;
import org.endusegraph.paths.SupplyPaths;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/** What the graph owes its users, on whatever store it stands. */
abstract class StoreContract {

    private static final String SALE = Sketch.of("SUPPLY a -> body-b of item-x from 2019");

    private RunningApplication application;

    abstract RunningApplication emptyApplication();

    @BeforeEach
    void startEmpty() {
        application = emptyApplication();
    }

    @Test
    void loadingADossierAgainChangesNothing() {
        var first = application.load(SALE).getFirst();
        assertThat(first.created()).isEqualTo(7);
        var version = graph().version();
        var again = application.load(SALE).getFirst();
        assertThat(again.changedGraph()).isFalse();
        assertThat(again.unchanged()).isEqualTo(first.created());
        assertThat(graph().version()).isEqualTo(version);
    }

    @Test
    void loadingTheSeedDataAgainChangesNothing() {
        var datasets = application.bean(Datasets.class);
        assertThat(datasets.loadSeed()).allMatch(ImportReport::loaded);
        var counts = counts();
        assertThat(datasets.loadSeed()).noneMatch(ImportReport::changedGraph);
        assertThat(counts()).isEqualTo(counts);
    }

    @Test
    void seedDataThatAReleaseNoLongerShipsIsRemovedAndOtherDataStays() {
        var shipped = new DossierFile("seed.yaml", SALE.getBytes(StandardCharsets.UTF_8));
        var dossiers = application.bean(Dossiers.class);
        dossiers.loadShipped(List.of(shipped));
        application.load(Sketch.of("SUPPLY p -> q")
                .replace("dossier: sketch", "dossier: mine")
                .replace("paper", "own-paper")
                .replace("claimant", "own-claimant")
                .replace("link-", "own-link-"));
        dossiers.loadShipped(List.of());
        assertThat(nodes().byId(Reader.ANONYMOUS, List.of("a", "p"))).containsOnlyKeys("p");
    }

    @Test
    void aChangedDossierUpdatesWhatChangedAndNothingElse() {
        application.load(SALE);
        var report =
                application.load(SALE.replace("name: A,", "name: Renamed,")).getFirst();
        assertThat(report)
                .extracting(ImportReport::created, ImportReport::changed, ImportReport::removed)
                .containsExactly(0, 1, 0);
        assertThat(entityName("a")).isEqualTo("Renamed");
        assertThat(paths("a", "body-b")).hasSize(1);
        assertThat(rows("MATCH (n:Name) WHERE n.text IN ['A', 'Renamed'] RETURN n.text AS text"))
                .containsExactly("Renamed");
    }

    @Test
    void aRemovedStatementDisappears() {
        application.load(Sketch.of("SUPPLY a -> body-b", "SUPPLY a -> body-c"));
        assertThat(paths("a", "body-c")).hasSize(1);
        var report = application.load(Sketch.of("SUPPLY a -> body-b")).getFirst();
        assertThat(report.removed()).isEqualTo(3);
        assertThat(nodes().byId(Reader.ANONYMOUS, List.of("body-c", "link-2", "link-2-asserts")))
                .isEmpty();
    }

    @Test
    void aFileWithAMistakeLeavesTheGraphAsItWas() {
        application.load(SALE);
        var counts = counts();
        var report = application
                .tryToLoad(SALE.replace("name: A,", "name: Renamed,").replace("kind: SUPPLY", "kind: SALE"))
                .getFirst();
        assertThat(report.loaded()).isFalse();
        assertThat(counts()).isEqualTo(counts);
        assertThat(entityName("a")).isEqualTo("A");
    }

    @Test
    void whatAnotherDossierRefersToCannotBeRemoved() {
        application.load(SALE, """
                dossier: other
                title: Other
                publisher: Tests
                edition: 2026
                claims:
                  - {id: other-claim, about: link-1, stance: CANNOT_CONFIRM, by: claimant, channel: ORAL, basis: SECOND_HAND,
                     summary: The claimant cannot confirm it., cites: [{source: paper, locator: p3}]}
                """);
        var report = application
                .tryToLoad(Sketch.of("AFFILIATION a -> body-b").replace("link-1", "link-9"))
                .getFirst();
        assertThat(report.mistakes())
                .singleElement()
                .satisfies(
                        mistake -> assertThat(mistake.message())
                                .isEqualTo(
                                        "'link-1' is no longer here, but other-claim in the graph refer to it; keep it, or change those first"));
    }

    @Test
    void aStatementThatMovesToAnotherDossierKeepsWhatRefersToIt() {
        var party = "  - {id: a, type: COMPANY, name: A, cites: [{source: paper, locator: p1}]}\n";
        application.load(SALE);
        application.load(SALE.replace(party, ""), """
                dossier: other
                title: Other
                publisher: Tests
                edition: 2026
                parties:
                """ + party);
        assertThat(paths("a", "body-b")).hasSize(1);
    }

    @Test
    void everyNamedQueryIsUnderstoodWithoutAWarning(@TempDir Path folder) throws IOException {
        var parameter = Pattern.compile("\\$(\\w+)");
        application.load(Files.readString(Path.of("src/test/resources/dossiers/complete.yaml")));
        SmallList.load(application, folder);
        loadEditions(folder);
        try (var session = application.bean(Driver.class).session()) {
            session.run(WRITTEN_BY_OTHERS).consume();
            for (var name : queryNames()) {
                for (var text : List.of(NamedQueries.text(name))) {
                    var parameters = new HashMap<String, Object>();
                    parameter.matcher(text).results().forEach(found -> parameters.put(found.group(1), null));
                    parameters.computeIfPresent("labels", (key, none) -> List.of());
                    var summary = session.run(text.replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN"), parameters)
                            .consume();
                    assertThat(summary.gqlStatusObjects().stream()
                                    .filter(status -> status.gqlStatus().startsWith("01"))
                                    .map(status -> name + ": " + status.statusDescription())
                                    .filter(status -> !status.contains("cartesian product"))
                                    .toList())
                            .isEmpty();
                }
            }
        }
    }

    /** Names of labels and properties that registers, decisions, receipts and keys write: the store knows them from then on. */
    private static final String WRITTEN_BY_OTHERS = """
            CREATE (n:MatchDecision:ScreeningReceipt:ApiKey {indirect: true, upstream: true, party: '', reference: '', other: '', same: true, by: '',
              why: '', decidedAt: datetime(), until: date(), recordedAt: datetime(), input: '', result: '', matcherVersion: '',
              graphVersion: '', circles: [], role: '', salt: '', hash: '', createdAt: datetime(), expiresAt: datetime(),
              revokedAt: datetime()})
            DELETE n
            """;

    /** A party is on a list, then no longer, then again: so that the store knows all properties that editions have. */
    private void loadEditions(Path folder) throws IOException {
        var file = Path.of("src/test/resources/publications/us-csl-csv/consolidated.csv");
        var shorter = Files.write(
                folder.resolve("shorter.csv"),
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("\"17013\""))
                        .toList());
        loadEdition("2023-11-28", file);
        loadEdition("2023-11-29", shorter);
        loadEdition("2023-11-30", file);
    }

    private void loadEdition(String day, Path file) {
        var options = new ImportOptions(LocalDate.parse(day), null, null, null, true, false, false, false);
        application.bean(Datasets.class).load(new Format(), List.of(file), options, rejected -> {}, Progress.SILENT);
    }

    /** So that it takes no longer in a graph of ten million links. */
    @Test
    void whatIsAskedByIdIsLookedUpInAnIndex() throws IOException {
        var parameter = Pattern.compile("\\$(\\w+)");
        try (var session = application.bean(Driver.class).session()) {
            for (var name : queryNames().stream()
                    .filter(name -> name.endsWith("-by-id"))
                    .toList()) {
                var text = NamedQueries.text(name);
                var parameters = new HashMap<String, Object>();
                parameter.matcher(text).results().forEach(found -> parameters.put(found.group(1), null));
                parameters.put("ids", List.of("a", "b"));
                var plan = session.run(text.replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN"), parameters)
                        .consume()
                        .plan();
                assertThat(operators(plan))
                        .as(name)
                        .noneMatch(operator -> operator.matches(".*(LabelScan|AllNodes).*"));
            }
        }
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType()),
                        plan.children().stream().flatMap(child -> operators(child).stream()))
                .toList();
    }

    @Test
    void theHeadOfANamedQuerySaysItsParameters() throws IOException {
        var parameter = Pattern.compile("\\$(\\w+)");
        for (var name : queryNames()) {
            var text = Files.readString(Path.of("graph-schema/queries", name + ".cypher"));
            var head = text.lines().filter(line -> line.startsWith("//")).reduce("", String::concat);
            var body = String.join(
                    "\n", text.lines().filter(line -> !line.startsWith("//")).toList());
            parameter
                    .matcher(body)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(used -> assertThat(head).as(name).containsPattern("\\b" + used + "\\b"));
        }
    }

    @Test
    void aReadCannotWrite() {
        assertThatThrownBy(() -> graph().read(Reader.ANONYMOUS, "import-raise-version", Map.of(), row -> row))
                .hasMessageContaining("read access mode");
    }

    @Test
    void whatHasAnAudienceIsSeenByThoseInItOnly() {
        application.load(
                Sketch.of("SUPPLY a -> c", "SUPPLY c -> body-b for authorities", "SUPPLY a -> body-b is ALLEGED"));
        var authority = new Reader(Set.of("authorities"));
        assertThat(nodes().links(Reader.ANONYMOUS, List.of("link-1", "link-2"))).containsOnlyKeys("link-1");
        assertThat(nodes().links(authority, List.of("link-1", "link-2"))).containsOnlyKeys("link-1", "link-2");
        assertThat(paths("a", "body-b")).hasSize(1);
        assertThat(paths(authority, "a", "body-b")).hasSize(2);
    }

    private static List<String> queryNames() throws IOException {
        try (var files = Files.list(Path.of("graph-schema/queries"))) {
            return files.map(file -> file.getFileName().toString().replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    private Graph graph() {
        return application.bean(Graph.class);
    }

    private Nodes nodes() {
        return application.bean(Nodes.class);
    }

    private String entityName(String id) {
        return nodes().entities(Reader.ANONYMOUS, List.of(id)).get(id).name();
    }

    private List<?> paths(String from, String to) {
        return paths(Reader.ANONYMOUS, from, to);
    }

    private List<?> paths(Reader reader, String from, String to) {
        return application
                .bean(SupplyPaths.class)
                .find(reader, List.of(from), List.of(to), PathFilter.DEFAULT, 100)
                .paths();
    }

    private List<String> counts() {
        return rows("MATCH (n) WHERE NOT n:Dataset RETURN toString(count(n)) AS text"
                + " UNION ALL MATCH ()-[r]->() RETURN toString(count(r)) AS text");
    }

    private List<String> rows(String cypher) {
        return application.bean(Driver.class).executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }
}
