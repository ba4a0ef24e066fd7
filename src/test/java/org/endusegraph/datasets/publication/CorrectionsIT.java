package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.Progress;
import org.endusegraph.model.Fault;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

/** Editions that were loaded wrongly, in part, or with other options, and what a publisher says otherwise than before. */
class CorrectionsIT {

    private static final LocalDate FIRST = LocalDate.parse("2019-01-11");
    private static final LocalDate SECOND = LocalDate.parse("2021-07-15");
    private static final LocalDate THIRD = LocalDate.parse("2023-03-01");

    private static final String ALPHA = "101|ALPHA TRADING CO.||Linked To: BRAVO HOLDING.";
    private static final String BRAVO = "102|BRAVO HOLDING||";
    private static final String CHARLIE = "103|CHARLIE LLC||";

    @TempDir
    private Path directory;

    private RunningApplication application;
    private GraphQl graphQl;
    private final List<RejectedRow> rejected = new ArrayList<>();

    @BeforeEach
    void start() {
        application = RunningApplication.empty();
        graphQl = new GraphQl(application);
    }

    private PublicationReport load(LocalDate day, String... subjects) {
        return load("ofac-sdn-csv", OfacFiles.of(directory, day, subjects), OfacFiles.options(day));
    }

    private PublicationReport load(String format, List<Path> files, ImportOptions options) {
        return application
                .bean(Datasets.class)
                .load(Formats.named(format).orElseThrow(), files, options, rejected::add, Progress.SILENT);
    }

    private JsonNode node(String id) {
        return graphQl.data("""
                        query($id: ID!) { node(id: $id) { ... on Party {
                          name citations {locator} names {text until}
                          listings {id from fromBasis to firstSeen lastSeen citations {locator}}
                          links {nodes {id kind validFrom validTo share {min max} claims {publishedOn}}}
                        }}}
                        """, Map.of("id", id)).at("/node");
    }

    @Test
    void mendedFilesOfTheSameDayTakeBackWhatOnlyTheWrongOnesHad() {
        load(FIRST, ALPHA.replace("BRAVO HOLDING", "CHARLIE LLC"), BRAVO, CHARLIE);
        var report = load(FIRST, ALPHA, BRAVO);
        assertThat(report.closed()).isZero();
        assertThat(node("ofac-sdn.103").at("/listings").isEmpty()).isTrue();
        var alpha = node("ofac-sdn.101");
        assertThat(alpha.at("/links/nodes").size()).isEqualTo(1);
        assertThat(alpha.at("/citations").size()).isEqualTo(1);
    }

    @Test
    void mendedFilesOfTheSameDayOpenAgainWhatTheWrongOnesClosed() {
        load(FIRST, ALPHA, BRAVO);
        load(SECOND, BRAVO);
        load(SECOND, ALPHA, BRAVO);
        var alpha = node("ofac-sdn.101");
        assertThat(alpha.at("/listings").size()).isEqualTo(1);
        assertThat(alpha.at("/listings/0/to").isNull()).isTrue();
        assertThat(alpha.at("/listings/0/lastSeen").asString()).isEqualTo("2021-07-15");
        assertThat(alpha.at("/listings/0/citations").size()).isEqualTo(2);
        assertThat(alpha.at("/links/nodes/0/validTo").isNull()).isTrue();
    }

    @Test
    void aPartialEditionIsNoBoundOfWhatTheNextWholeOneHas() {
        load(FIRST, BRAVO);
        load("ofac-sdn-csv", OfacFiles.of(directory, SECOND, BRAVO), partial(SECOND));
        load(THIRD, BRAVO, CHARLIE);
        assertThat(node("ofac-sdn.103").at("/listings/0/from").asString()).isEqualTo("2019-01-12");
    }

    @Test
    void theSameFilesLoadedWholeAfterTheyWereLoadedInPartCloseWhatHasGone() {
        load(FIRST, ALPHA, BRAVO);
        var files = OfacFiles.of(directory, SECOND, BRAVO);
        assertThat(load("ofac-sdn-csv", files, partial(SECOND)).closed()).isZero();
        assertThat(load("ofac-sdn-csv", files, OfacFiles.options(SECOND)).closed())
                .isEqualTo(2);
    }

    private static ImportOptions partial(LocalDate day) {
        return new ImportOptions(day, null, null, null, true, true, false, false);
    }

    @Test
    void whatIsMarkedAsInventedLaterIsMarkedSo() {
        load(FIRST, BRAVO);
        var synthetic = new ImportOptions(FIRST, null, null, null, true, false, false, true);
        load("ofac-sdn-csv", OfacFiles.of(directory, FIRST, BRAVO), synthetic);
        assertThat(graphQl.data("{node(id: \"ofac-sdn.102\") {... on Party {synthetic}}}", Map.of())
                        .at("/node/synthetic")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aShareThatChangesIsAnotherLinkFromThenOn() {
        holding(FIRST, 30);
        holding(SECOND, 60);
        holding(THIRD, 60);
        var links = node("ftm.holder").at("/links/nodes");
        assertThat(links.size()).isEqualTo(2);
        var before = links.valueStream()
                .filter(link -> link.at("/share/max").asInt() == 30)
                .findFirst()
                .orElseThrow();
        var after = links.valueStream()
                .filter(link -> link.at("/share/max").asInt() == 60)
                .findFirst()
                .orElseThrow();
        assertThat(before.at("/validFrom").asString()).isEqualTo("2010-01-01");
        assertThat(before.at("/validTo").asString()).isEqualTo("2021-07-14");
        assertThat(after.at("/validFrom").asString()).isEqualTo("2019-01-12");
        assertThat(after.at("/validTo").isNull()).isTrue();
        assertThat(after.at("/claims/0/publishedOn").asString()).isEqualTo("2021-07-15");
    }

    private void holding(LocalDate day, int share) {
        var file = Collected.file(directory, "entities-" + day + ".json", """
                {"id":"held","schema":"Company","caption":"Held B.V.","properties":{"name":["Held B.V."]}}
                {"id":"holder","schema":"Company","caption":"Holder B.V.","properties":{"name":["Holder B.V."]}}
                {"id":"own","schema":"Ownership","properties":{"owner":["holder"],"asset":["held"],"percentage":["%d"],"startDate":["2010-01-01"]}}
                """.formatted(share));
        load("ftm-json", List.of(file), new ImportOptions(day, "ftm", "Register", null, true, false, false, true));
    }

    @Test
    void anEditionOfADayToComeIsRefused() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        assertThatThrownBy(() -> load(day, BRAVO))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("of a day to come");
    }

    @Test
    void theIdOfAStatementIsNoIdOfADataset() {
        load(FIRST, BRAVO);
        var options = new ImportOptions(SECOND, "us-ofac", null, null, true, false, false, false);
        assertThatThrownBy(() -> load("ofac-sdn-csv", OfacFiles.of(directory, SECOND, BRAVO), options))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("'us-ofac' is the id of a dossier or a statement");
        assertThat(node("us-ofac").at("/name").asString()).isNotEmpty();
    }

    @Test
    void aDossierWithTheIdOfAListIsRefusedAndTheListStays() {
        load(FIRST, BRAVO);
        var dossier = Collected.file(directory, "mine.yaml", """
                dossier: ofac-sdn
                title: Mine
                publisher: Me
                edition: 2024-01-01
                sources:
                  - {id: my-source, kind: REPORT, title: T, publisher: P, date: 2024-01-01, language: en, address: https://example.org, reading: IN_FULL}
                """);
        var reports = application.bean(Datasets.class).load(List.of(dossier), Progress.SILENT);
        assertThat(reports.getFirst().mistakes().toString()).contains("'ofac-sdn' is that of a list or register");
        assertThat(node("ofac-sdn.102").at("/listings").size()).isEqualTo(1);
    }

    @Test
    void anInterruptedImportTellsNobodyThatItsLastRunIsAllThatChanged() {
        assertThatThrownBy(() -> application
                        .bean(Datasets.class)
                        .load(
                                Formats.named("ofac-sdn-csv").orElseThrow(),
                                OfacFiles.of(directory, FIRST, ALPHA, BRAVO),
                                OfacFiles.options(FIRST),
                                row -> {},
                                (stage, done, all) -> {
                                    if (stage.startsWith("Writing listings")) {
                                        throw new IllegalStateException("killed");
                                    }
                                }))
                .hasMessage("killed");
        load(FIRST, ALPHA, BRAVO);
        assertThat(application
                        .bean(Driver.class)
                        .executableQuery("MATCH (v:GraphVersion) MATCH (c:GraphChange {number: v.number}) RETURN c")
                        .execute()
                        .records())
                .isEmpty();
    }
}
