package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.EntitySelector;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.Progress;
import org.endusegraph.model.Fault;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

/** Editions of a list, one after the other: what is new, what has changed, what has gone, and what a question sees of it. */
class PublicationsIT {

    private static final LocalDate FIRST = LocalDate.parse("2019-01-11");
    private static final LocalDate SECOND = LocalDate.parse("2021-07-15");
    private static final LocalDate THIRD = LocalDate.parse("2023-03-01");

    private static final String ALPHA = "101|ALPHA TRADING CO.||Tax ID No. 7701 (Russia); Linked To: BRAVO HOLDING.";
    private static final String BRAVO = "102|BRAVO HOLDING||a.k.a. 'BH'.";
    private static final String CHARLIE = "103|CHARLIE LLC||";

    @TempDir
    private Path directory;

    private RunningApplication application;
    private GraphQl graphQl;

    @BeforeEach
    void start() {
        application = RunningApplication.empty();
        graphQl = new GraphQl(application);
    }

    private PublicationReport load(LocalDate day, String... subjects) {
        return load(OfacFiles.of(directory, day, subjects), OfacFiles.options(day));
    }

    private PublicationReport load(List<Path> files, ImportOptions options) {
        return application
                .bean(Datasets.class)
                .load(Formats.named("ofac-sdn-csv").orElseThrow(), files, options, row -> {}, Progress.SILENT);
    }

    @Test
    void aFirstEditionIsLoadedWithItsListingsLinksAndSource() {
        var report = load(FIRST, ALPHA, BRAVO);
        assertThat(report.read()).isEqualTo(2);
        assertThat(report.created()).isEqualTo(2 + 2 + 2);
        assertThat(report.rejected()).isZero();
        var alpha = party("ofac-sdn.101");
        assertThat(alpha.at("/name").asString()).isEqualTo("ALPHA TRADING CO.");
        assertThat(alpha.at("/__typename").asString()).isEqualTo("LegalEntity");
        assertThat(alpha.at("/identifiers").toString()).contains("RU-TAX", "7701", "OFAC", "101");
        var listing = alpha.at("/listings/0");
        assertThat(listing.at("/list/id").asString()).isEqualTo("us-ofac-sdn");
        assertThat(listing.at("/programme").asString()).isEqualTo("TEST");
        assertThat(listing.at("/from").isNull()).isTrue();
        assertThat(listing.at("/firstSeen").asString()).isEqualTo("2019-01-11");
        assertThat(listing.at("/citations/0/locator").asString()).isEqualTo("SDN 101");
        assertThat(listing.at("/citations/0/source/title").asString())
                .isEqualTo("Specially Designated Nationals and Blocked Persons List, edition of 2019-01-11");
        var link = alpha.at("/links/nodes/0");
        assertThat(link.at("/kind").asString()).isEqualTo("ASSOCIATION");
        assertThat(link.at("/to/id").asString()).isEqualTo("ofac-sdn.102");
        assertThat(link.at("/status").asString()).isEqualTo("CONFIRMED");
        assertThat(link.at("/claims/0/claimant/id").asString()).isEqualTo("us-ofac");
        assertThat(link.at("/claims/0/publishedOn").asString()).isEqualTo("2019-01-11");
    }

    @Test
    void theSameEditionAgainChangesNothing() {
        load(FIRST, ALPHA, BRAVO);
        var version = version();
        var again = load(FIRST, ALPHA, BRAVO);
        assertThat(List.of(again.created(), again.changed(), again.closed())).containsOnly(0L);
        assertThat(again.unchanged()).isEqualTo(6);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void aNewerEditionClosesWhatHasGoneAndDeletesNothing() {
        load(FIRST, ALPHA, BRAVO);
        var report = load(SECOND, BRAVO, CHARLIE);
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.closed()).isEqualTo(2);
        var gone = party("ofac-sdn.101").at("/listings/0");
        assertThat(gone.at("/to").asString()).isEqualTo("2021-07-14");
        assertThat(gone.at("/toBasis").asString()).isEqualTo("BETWEEN_EDITIONS");
        assertThat(gone.at("/lastSeen").asString()).isEqualTo("2019-01-11");
        assertThat(gone.at("/citations").size()).isEqualTo(2);
        assertThat(party("ofac-sdn.101").at("/links/nodes/0/validTo").asString())
                .isEqualTo("2021-07-14");
        var stays = party("ofac-sdn.102").at("/listings/0");
        assertThat(stays.at("/to").isNull()).isTrue();
        assertThat(stays.at("/firstSeen").asString()).isEqualTo("2019-01-11");
        assertThat(stays.at("/lastSeen").asString()).isEqualTo("2021-07-15");
        var came = party("ofac-sdn.103").at("/listings/0");
        assertThat(came.at("/from").asString()).isEqualTo("2019-01-12");
        assertThat(came.at("/fromBasis").asString()).isEqualTo("BETWEEN_EDITIONS");
    }

    @Test
    void bothClocksAnswerForBothEditions() {
        load(FIRST, ALPHA, BRAVO);
        load(SECOND, BRAVO, CHARLIE);
        assertThat(listed("2019-01-11", null)).containsExactly("ofac-sdn.101", "ofac-sdn.102");
        assertThat(listed("2022-01-01", null)).containsExactly("ofac-sdn.102", "ofac-sdn.103");
        assertThat(listed("2022-01-01", "2020-01-01")).containsExactly("ofac-sdn.101", "ofac-sdn.102");
        assertThat(listed(null, "2020-01-01")).containsExactly("ofac-sdn.101", "ofac-sdn.102");
        assertThat(listed(null, "2021-07-15")).containsExactly("ofac-sdn.101", "ofac-sdn.102", "ofac-sdn.103");
    }

    @Test
    void whatComesBackIsListedAnewAndTheGapStays() {
        load(FIRST, ALPHA, BRAVO);
        load(SECOND, BRAVO);
        load(THIRD, ALPHA, BRAVO);
        var fourth = LocalDate.parse("2024-01-01");
        var report = load(fourth, ALPHA, BRAVO);
        assertThat(List.of(report.created(), report.changed(), report.closed())).containsOnly(0L);
        var listings = party("ofac-sdn.101").at("/listings");
        assertThat(listings.size()).isEqualTo(2);
        assertThat(listings.at("/0/from").asString()).isEqualTo("2021-07-16");
        assertThat(listings.at("/0/lastSeen").asString()).isEqualTo("2024-01-01");
        assertThat(listings.at("/1/to").asString()).isEqualTo("2021-07-14");
        assertThat(listed("2021-07-15", null)).containsExactly("ofac-sdn.102");
    }

    @Test
    void aChangedEntryKeepsItsFirstDayAndTheNamesThatItHad() {
        load(FIRST, BRAVO, CHARLIE);
        var report = load(SECOND, "102|BRAVO HOLDING||a.k.a. 'BRAVO'.", CHARLIE);
        assertThat(report.changed()).isEqualTo(2);
        var bravo = party("ofac-sdn.102");
        assertThat(bravo.at("/names").toString())
                .contains("\"text\":\"BH\",\"until\":\"2021-07-15\"", "\"text\":\"BRAVO\",\"until\":null");
        assertThat(bravo.at("/listings/0/firstSeen").asString()).isEqualTo("2019-01-11");
        assertThat(bravo.at("/citations").size()).isEqualTo(2);
    }

    @Test
    void anEditionThatIsInterruptedAnywhereIsFinishedByRunningItAgain() {
        var going = IntStream.range(0, 100)
                .mapToObj(i -> (500_000 + i) + "|GOING " + i + "||")
                .toArray(String[]::new);
        var subjects = subjects(4_200);
        load(FIRST, going);
        load(OfacFiles.of(directory, SECOND, subjects), fewer(SECOND));
        var whole = fingerprint();
        for (int steps : List.of(1, 4_199, 8_300)) {
            start();
            load(FIRST, going);
            assertThatThrownBy(() -> loadUntil(steps, subjects)).hasMessage("killed");
            assertThat(edition(SECOND).at("/complete").asBoolean()).isFalse();
            load(OfacFiles.of(directory, SECOND, subjects), fewer(SECOND));
            assertThat(edition(SECOND).at("/complete").asBoolean()).isTrue();
            assertThat(fingerprint()).as("killed after " + steps).isEqualTo(whole);
        }
    }

    private void loadUntil(int steps, String... subjects) {
        var left = new int[] {steps};
        application
                .bean(Datasets.class)
                .load(
                        Formats.named("ofac-sdn-csv").orElseThrow(),
                        OfacFiles.of(directory, SECOND, subjects),
                        OfacFiles.options(SECOND),
                        row -> {},
                        (stage, done, all) -> {
                            if (stage.startsWith("Writing") && --left[0] < 0) {
                                throw new IllegalStateException("killed");
                            }
                        });
    }

    @Test
    void anOlderEditionIsRefused() {
        load(SECOND, ALPHA, BRAVO);
        assertThatThrownBy(() -> load(FIRST, ALPHA, BRAVO))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessage(
                        "The edition of 2021-07-15 of 'ofac-sdn' is in the graph already, or its import was begun; that of 2019-01-11 is older."
                                + " Editions are loaded in the order of their days.");
    }

    @Test
    void anEditionThatLooksCutShortIsRefusedUnlessTheUserSaysThatItIsRight() {
        load(FIRST, ALPHA, BRAVO, CHARLIE);
        assertThatThrownBy(() -> load(SECOND, BRAVO))
                .hasMessageContaining("1 entries, the one before had 3")
                .hasMessageContaining("add --fewer");
        assertThat(party("ofac-sdn.101").at("/listings/0/to").isNull()).isTrue();
        assertThat(load(OfacFiles.of(directory, SECOND, BRAVO), fewer(SECOND)).closed())
                .isEqualTo(3);
    }

    @Test
    void aListThatLosesMostOfItsEntriesIsNotClosedUnlessTheUserSaysThatItIsRight() {
        load(FIRST, subjects(100));
        var others = IntStream.range(0, 60)
                .mapToObj(i -> (900_000 + i) + "|NEW " + i + "||")
                .toArray(String[]::new);
        assertThatThrownBy(() -> load(SECOND, others))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("100 of the 100 listings on 'us-ofac-sdn'")
                .hasMessageContaining("--fewer");
        assertThat(party("ofac-sdn.1000").at("/listings/0/to").isNull()).isTrue();
        assertThat(edition(SECOND).at("/complete").asBoolean()).isFalse();
        assertThat(load(OfacFiles.of(directory, SECOND, others), fewer(SECOND)).closed())
                .isEqualTo(200);
    }

    private static String[] subjects(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (1_000 + i) + "|SUBJECT " + i + "||Linked To: SUBJECT " + (i + 1) % count + ".")
                .toArray(String[]::new);
    }

    private static ImportOptions fewer(LocalDate day) {
        return new ImportOptions(day, null, null, null, true, false, true, false);
    }

    @Test
    void aLinkToNobodyIsToldWithItsRowAndTheRestIsLoaded() {
        var rejected = new ArrayList<RejectedRow>();
        application
                .bean(Datasets.class)
                .load(
                        Formats.named("ofac-sdn-csv").orElseThrow(),
                        OfacFiles.of(directory, FIRST, "101|ALPHA||Linked To: NOBODY.", BRAVO, "104|SHIP|vessel|"),
                        OfacFiles.options(FIRST),
                        rejected::add,
                        Progress.SILENT);
        assertThat(rejected)
                .containsExactly(new RejectedRow(
                        "sdn-2019-01-11.csv:1",
                        "'Linked To: NOBODY.' names no subject of this list; the link is left out"));
        assertThat(party("ofac-sdn.101").at("/listings").size()).isEqualTo(1);
        var edition = edition(FIRST);
        assertThat(edition.at("/rejected").asInt()).isEqualTo(1);
        assertThat(edition.at("/leftOut").asInt()).isEqualTo(1);
    }

    @Test
    void filesThatAreNotWholeChangeNothing() {
        var file = OfacFiles.write(
                directory.resolve("cut.csv"),
                "101,\"ALPHA\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"a remark that has no");
        assertThatThrownBy(() -> load(List.of(file), OfacFiles.options(FIRST)))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("cut.csv:1: after this row a quoted field has no end")
                .hasMessageContaining("fetch it again");
        assertThat(graphQl.data("{datasets {id}}", Map.of()).at("/datasets").toString())
                .doesNotContain("ofac-sdn");
    }

    private JsonNode party(String id) {
        return graphQl.data("""
                        query($id: ID!) { node(id: $id) { ... on Party {
                          __typename name identifiers {scheme value} names {text until} citations {locator}
                          listings {list {id} programme from fromBasis to toBasis firstSeen lastSeen citations {locator source {title}}}
                          links {nodes {kind to {id} status validTo claims {claimant {id} publishedOn}}}
                        }}}
                        """, Map.of("id", id)).at("/node");
    }

    private List<String> listed(@Nullable String asOf, @Nullable String knownAt) {
        var sdn = new EntitySelector(null, null, null, null, null, List.of("us-ofac-sdn"), null, null);
        return application.bean(Selection.class).ids(Reader.ANONYMOUS, "of", sdn, new Clocks(day(asOf), day(knownAt)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private JsonNode edition(LocalDate day) {
        return graphQl.data("{datasets {id editions {day complete rejected leftOut}}}", Map.of())
                .at("/datasets")
                .valueStream()
                .flatMap(dataset -> dataset.at("/editions").valueStream())
                .filter(edition -> edition.at("/day").asString().equals(day.toString()))
                .findFirst()
                .orElseThrow();
    }

    private String version() {
        return graphQl.data("{projection {graphVersion}}", Map.of())
                .at("/projection/graphVersion")
                .asString();
    }

    /** All that is stored, but for the time of loading and the version. */
    private String fingerprint() {
        return application
                .bean(Driver.class)
                .executableQuery("""
                        MATCH (n) WHERE n:Node OR n:Name
                        OPTIONAL MATCH (n)-[r]->(m)
                        WITH n, r, m ORDER BY type(r), coalesce(m.id, m.text), r.index
                        WITH n, collect([type(r), coalesce(m.id, m.text), properties(r)]) AS out
                        WITH CASE WHEN n:Dataset THEN n {.*, loadedAt: null} ELSE properties(n) END AS n, labels(n) AS l, out
                        ORDER BY n.id, n.text, n.kind
                        RETURN count(n) AS count, collect([n, l, out]) AS all
                        """)
                .execute()
                .records()
                .toString();
    }
}
