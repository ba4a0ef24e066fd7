package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.Progress;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

/** Two editions of OFAC's list and one of the UN's, as they were published, in one graph. */
@EnabledIfEnvironmentVariable(
        named = "ENDUSEGRAPH_REAL_DATA",
        matches = ".+",
        disabledReason = "needs the folder of real lists that ENDUSEGRAPH_REAL_DATA names")
class RealListsIT {

    private static final LocalDate OLD = LocalDate.parse("2019-01-11");
    private static final LocalDate NEW = LocalDate.parse("2021-07-15");

    private static RunningApplication application;
    private static GraphQl graphQl;
    private static PublicationReport difference;

    @BeforeAll
    static void load() throws IOException {
        application = RunningApplication.empty();
        graphQl = new GraphQl(application);
        load("ofac-sdn-csv", OLD, "ofac-sdn-2019-01");
        difference = load("ofac-sdn-csv", NEW, "ofac-sdn-2021-07");
        load("un-xml", null, "un-2026-02-27");
    }

    private static PublicationReport load(String format, LocalDate edition, String folder) throws IOException {
        var options = new ImportOptions(edition, null, null, null, true, false, false, false);
        return application
                .bean(Datasets.class)
                .load(Formats.named(format).orElseThrow(), files(folder), options, row -> {}, Progress.SILENT);
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(Path.of(System.getenv("ENDUSEGRAPH_REAL_DATA"), folder))) {
            return files.sorted().toList();
        }
    }

    /** The numbers of the subjects that are no vessels or aircraft. */
    private static Set<String> subjects(String folder) throws IOException {
        var file = Path.of(System.getenv("ENDUSEGRAPH_REAL_DATA"), folder, "sdn.csv");
        try (var rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            return rows.stream()
                    .filter(row -> row.getFieldCount() == 12)
                    .filter(row -> !Set.of("vessel", "aircraft").contains(row.getField(2)))
                    .map(row -> row.getField(0))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theDifferenceBetweenTwoEditionsIsRight() throws IOException {
        var before = subjects("ofac-sdn-2019-01");
        var after = subjects("ofac-sdn-2021-07");
        assertThat(difference.read()).isEqualTo(after.size());
        assertThat(keys("listing.to IS NOT NULL")).isEqualTo(minus(before, after));
        assertThat(keys("listing.fromBasis = 'BETWEEN_EDITIONS'")).isEqualTo(minus(after, before));
        assertThat(keys("listing.firstSeen = date('2019-01-11')")).isEqualTo(before);
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String condition) {
        return application
                .bean(Driver.class)
                .executableQuery("MATCH (listing:Listing {dataset: 'ofac-sdn'})-[:LISTS]->(party:Party) WHERE "
                        + condition + " RETURN replace(party.id, 'ofac-sdn.', '') AS key")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("key").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nearlyAllLinksThatRemarksNameAreThere() {
        var counts = graphQl.data("{datasets {id editions {day entries rejected leftOut}}}", Map.of())
                .at("/datasets")
                .valueStream()
                .filter(dataset -> dataset.at("/id").asString().equals("ofac-sdn"))
                .findFirst()
                .orElseThrow();
        assertThat(counts.at("/editions/0/rejected").asInt()).isLessThan(20);
        assertThat(counts.at("/editions/0/leftOut").asInt()).isEqualTo(683);
        var links = application
                .bean(Driver.class)
                .executableQuery("MATCH (link:Link {kind: 'ASSOCIATION'}) RETURN count(link) AS links")
                .execute()
                .records()
                .getFirst();
        assertThat(links.get("links").asInt()).isGreaterThan(2_800);
    }

    @Test
    void theMinistryOfPublicSecurityOfNorthKoreaIsNotChinas() {
        assertThat(screen("Ministry of Public Security", "CN").at("/verdict").asString())
                .isEqualTo("NO_MATCH");
        var korea = screen("Ministry of Public Security", "KP");
        assertThat(korea.at("/verdict").asString()).isEqualTo("MATCH");
        assertThat(korea.at("/matches/0/party/id").asString()).isEqualTo("ofac-sdn.20118");
    }

    @Test
    void theCorpsAndItsBureauAreTwo() {
        var corps = screen("Xinjiang Production and Construction Corps", "CN");
        assertThat(corps.at("/matches/0/party/id").asString()).isEqualTo("ofac-sdn.29299");
        assertThat(corps.at("/verdict").asString()).isEqualTo("MATCH");
        var bureau = screen("Xinjiang Production and Construction Corps Public Security Bureau", "CN");
        assertThat(bureau.at("/verdict").asString()).isNotEqualTo("MATCH");
    }

    @Test
    void whoIsOnTwoListsIsACandidateToBeOneAndStaysTwo() {
        var pairs = graphQl.data(
                        "{sameAsCandidates(of: [\"ofac-sdn.20118\", \"ofac-sdn.29159\"], minScore: 0.7) {nodes {first {id} second {id} score sure}}}",
                        Map.of())
                .at("/sameAsCandidates/nodes");
        Stream.of(pairs.findValuesAsString("id")).forEach(ids -> assertThat(ids).doesNotContain("ofac-sdn.29299"));
        var all = graphQl.data("{sameAsCandidates(first: 5) {nodes {first {id} second {id} score}}}", Map.of());
        assertThat(all.at("/sameAsCandidates/nodes").size()).isEqualTo(5);
        assertThat(all.at("/sameAsCandidates/nodes/0/second/id").asString()).startsWith("un-consolidated.");
    }

    private static JsonNode screen(String name, String country) {
        return graphQl.data(
                        "query($c: [CounterpartyInput!]!) {screen(counterparties: $c) {results {verdict matches {score party {id name}}}}}",
                        Map.of("c", List.of(Map.of("name", name, "countries", List.of(country)))))
                .at("/screen/results/0");
    }
}
