package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.Progress;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers in the graph: what they say, and what they say that nobody knows, edition by edition. */
class RegistersIT {

    private static final String COMPANY =
            statement("c", "entity", "'entityType':{'type':'registeredEntity'},'name':'Acme Ltd'");
    private static final String UNKNOWN = statement(
            "r", "relationship", "'subject':'c','interestedParty':{'reason':'informationUnknownToPublisher'}");
    private static final String OWNED = statement(
            "o",
            "relationship",
            "'subject':'c','interestedParty':'d','interests':[{'type':'shareholding','directOrIndirect':'indirect','share':{'exclusiveMinimum':50,'maximum':75}}]");
    private static final String OWNER =
            statement("d", "entity", "'entityType':{'type':'registeredEntity'},'name':'Delta Ltd'");

    @TempDir
    private Path directory;

    private final RunningApplication application = RunningApplication.empty();
    private final GraphQl graphQl = new GraphQl(application);

    private static String statement(String record, String type, String details) {
        return ("{'statementId':'" + record + "','recordId':'" + record + "','recordType':'" + type
                        + "','recordDetails':{" + details + "}}\n")
                .replace('\'', '"');
    }

    private PublicationReport load(String day, String statements) {
        var options = new ImportOptions(LocalDate.parse(day), "reg", "Register", null, true, false, false, true);
        var file = Collected.file(directory, "bods.jsonl", statements);
        return application
                .bean(Datasets.class)
                .load(Formats.named("bods-json").orElseThrow(), List.of(file), options, row -> {}, Progress.SILENT);
    }

    private int unknowns() {
        return graphQl.data("{ unknowns { id question answer about { id } claims { summary } } }", Map.of())
                .at("/unknowns")
                .size();
    }

    @Test
    void anUnknownThatAnEditionHasNoLongerIsClosedAndMayComeBack() {
        assertThat(load("2024-01-01", COMPANY + UNKNOWN).rejected()).isZero();
        assertThat(unknowns()).isOne();
        assertThat(load("2025-01-01", COMPANY + OWNER + OWNED).closed()).isOne();
        assertThat(unknowns()).isZero();
        var link = graphQl.data(
                "{ node(id: \"reg.link-o-shareholding\") { ... on Link { indirect share { min max } } } }", Map.of());
        assertThat(link.at("/node/indirect").asBoolean()).isTrue();
        assertThat(link.at("/node/share/min").asDouble()).isEqualTo(50);
        assertThat(link.at("/node/share/max").asDouble()).isEqualTo(75);
        load("2026-01-01", COMPANY + UNKNOWN);
        assertThat(unknowns()).isOne();
    }

    @Test
    void moreThanHalfReachesARuleThatAsksForMoreAndIsShownAsHalf() {
        load("2024-01-01", COMPANY + OWNER + OWNED.replace("indirect", "direct"));
        application.load("""
                dossier: listed
                title: Listed
                publisher: Tests
                edition: 2024
                sources:
                  - {id: paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
                listings:
                  - {id: l1, party: reg.d, list: eu-financial-sanctions, from: 2020-01-01, cites: [{source: paper, locator: p1}]}
                """);
        var finding = graphQl.data("""
                        { screen(counterparties: [{name: "Acme Ltd"}], options: {asOf: "2023-01-01"}) { results { matches { ownership {
                          rule { id } caught steps { shareMin shareMax terms { shareMin shareMax } } } } } } }
                        """, Map.of()).at("/screen/results/0/matches/0/ownership/0");
        assertThat(finding.at("/rule/id").asString()).isEqualTo("eu-more-than-50");
        assertThat(finding.at("/caught").asString()).isEqualTo("YES");
        assertThat(finding.at("/steps/0/shareMin").asDouble()).isEqualTo(50);
        assertThat(finding.at("/steps/0/shareMax").asDouble()).isEqualTo(75);
        assertThat(finding.at("/steps/0/terms/0/shareMin").asDouble()).isEqualTo(50);
    }

    @Test
    void listsOfFollowTheMoneyHaveTheirAuthorityKindAndCountry() {
        var file = Collected.file(directory, "entities.ftm.json", """
                {"id":"x","schema":"Company","properties":{"name":["X"],"topics":["sanction"]}}
                {"id":"s","schema":"Sanction","properties":{"entity":["x"],"authority":["SECO"],"program":["P"],"country":["ch"]}}
                """);
        var options =
                new ImportOptions(LocalDate.parse("2026-01-05"), "os", "Aggregator", null, true, false, false, true);
        var report = application
                .bean(Datasets.class)
                .load(Formats.named("ftm-json").orElseThrow(), List.of(file), options, row -> {}, Progress.SILENT);
        assertThat(report.rejected()).isZero();
        var list = graphQl.data(
                        "{ node(id: \"os.x\") { ... on Company { listings { list { name kind jurisdiction country authority { name } } } } } }",
                        Map.of())
                .at("/node/listings/0/list");
        assertThat(list.at("/kind").asString()).isEqualTo("UNSPECIFIED");
        assertThat(list.at("/jurisdiction").asString()).isEqualTo("OTHER");
        assertThat(list.at("/country").asString()).isEqualTo("CH");
        assertThat(list.at("/authority/name").asString()).isEqualTo("SECO");
    }
}
