package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Screening over the API: who a counterparty may be, and what is on record about them. */
class ScreeningIT {

    private static final String LISTED = """
            dossier: lists
            title: Invented lists
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: authority, type: PUBLIC_BODY, name: Authority, function: OTHER, cites: [{source: paper, locator: p1}]}
              - {id: kp-mps, type: PUBLIC_BODY, name: MINISTRY OF PEOPLE'S SECURITY, country: KP, function: PUBLIC_SECURITY,
                 names: [{text: MINISTRY OF PUBLIC SECURITY, kind: ALIAS}], cites: [{source: paper, locator: p1}]}
              - {id: dahua-us, type: COMPANY, name: DAHUA ELECTRONICS CORPORATION, country: US, cites: [{source: paper, locator: p1}]}
              - {id: dahua-cn, type: COMPANY, name: "Dahua Technology Co., Ltd.", country: CN, cites: [{source: paper, locator: p1}]}
              - {id: first, type: COMPANY, name: Orlonat Holding GmbH, country: AT, cites: [{source: paper, locator: p1}]}
              - {id: second, type: COMPANY, name: Brevikson Shipping AS, country: "NO", cites: [{source: paper, locator: p1}]}
              - {id: owned, type: COMPANY, name: Quendaria Optics BV, country: NL,
                 identifiers: [{scheme: NL-REGISTRATION, value: "12345678"}], cites: [{source: paper, locator: p1}]}
              - {id: clean, type: COMPANY, name: Harmless Bakery BV, country: NL, cites: [{source: paper, locator: p1}]}
            links:
              - {id: stake-1, kind: OWNERSHIP, from: first, to: owned, share: {min: 30, max: 30}, claims: [{id: c1, stance: ASSERTS,
                 by: authority, channel: FILING, basis: OFFICIAL_RECORD, summary: Says so., cites: [{source: paper, locator: p2}]}]}
              - {id: stake-2, kind: OWNERSHIP, from: second, to: owned, share: {min: 25, max: 25}, claims: [{id: c2, stance: ASSERTS,
                 by: authority, channel: FILING, basis: OFFICIAL_RECORD, summary: Says so., cites: [{source: paper, locator: p2}]}]}
            partyLists:
              - {id: us-ofac-sdn, name: SDN, kind: ASSET_FREEZE, authority: authority, jurisdiction: US, cites: [{source: paper, locator: p3}]}
            listings:
              - {id: l1, party: kp-mps, list: us-ofac-sdn, from: 2016-07-06, cites: [{source: paper, locator: p3}]}
              - {id: l2, party: dahua-us, list: us-ofac-sdn, from: 2010-01-01, cites: [{source: paper, locator: p3}]}
              - {id: l3, party: first, list: us-ofac-sdn, from: 2005-01-01, cites: [{source: paper, locator: p3}]}
              - {id: l4, party: second, list: us-ofac-sdn, from: 2005-01-01, to: 2022-12-31, cites: [{source: paper, locator: p3}]}
            """;

    private static GraphQl graphQl;

    @BeforeAll
    static void load() {
        var application = RunningApplication.empty();
        application.load(LISTED);
        graphQl = new GraphQl(application);
    }

    private static JsonNode screen(String counterparty, String options) {
        return graphQl.data("""
                        { screen(counterparties: [%s], options: {%s}) { matcherVersion graphVersion asOf datasets { id edition digest }
                          results { reference name verdict matches { party { id } score verdict concerns
                            features { kind asked found likeness weight effect }
                            listings { id } sameAs { id } decision { same by why }
                            ownership { rule { id regime } party { id } caught reason
                              steps { owned { id } shareMin shareMax terms { owner { id } link { id } shareMin listing { id } } } } } } } }
                        """.formatted(counterparty, options), Map.of()).at("/screen");
    }

    private static JsonNode result(String counterparty) {
        return screen(counterparty, "").at("/results/0");
    }

    @Test
    void theMinistryOfOneCountryIsNotThatOfAnother() {
        assertThat(result("{name: \"Ministry of Public Security\", countries: [\"CN\"]}")
                        .at("/verdict")
                        .asString())
                .isEqualTo("NO_MATCH");
        var korea = result("{name: \"Ministry of Public Security\", countries: [\"KP\"]}");
        assertThat(korea.at("/verdict").asString()).isEqualTo("MATCH");
        assertThat(korea.at("/matches/0/party/id").asString()).isEqualTo("kp-mps");
        assertThat(korea.at("/matches/0/listings/0/id").asString()).isEqualTo("l1");
    }

    @Test
    void twoCompaniesThatShareAWordAreToldApart() {
        var technology = result("{name: \"Zhejiang Dahua Technology Co., Ltd.\", countries: [\"CN\"]}");
        assertThat(technology.at("/matches").findValuesAsString("id")).doesNotContain("dahua-us");
        var electronics = result("{name: \"Dahua Electronics Corp\", countries: [\"US\"]}");
        assertThat(electronics.at("/verdict").asString()).isEqualTo("MATCH");
        assertThat(electronics.at("/matches/0/party/id").asString()).isEqualTo("dahua-us");
    }

    @Test
    void aScoreComesWithThePartsThatSumUpToIt() {
        var match = result("{name: \"Orlonat Holding\", countries: [\"AT\"]}").at("/matches/0");
        double sum = match.at("/features")
                .valueStream()
                .mapToDouble(feature -> feature.at("/effect").asDouble())
                .sum();
        assertThat(match.at("/score").asDouble())
                .isGreaterThan(0.85)
                .isLessThan(1)
                .isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void listedOwnersAreAddedUpWhereTheRegimeDoesAndWithTheArithmetic() {
        var owned =
                screen("{name: \"Quendaria Optics\"}", "asOf: \"2020-01-01\"").at("/results/0");
        assertThat(owned.at("/verdict").asString()).isEqualTo("MATCH");
        var match = owned.at("/matches/0");
        assertThat(match.at("/concerns").toString()).isEqualTo("[\"OWNED_BY_LISTED\"]");
        var finding = match.at("/ownership/0");
        assertThat(finding.at("/rule/id").asString()).isEqualTo("ofac-50-aggregate");
        assertThat(finding.at("/caught").asString()).isEqualTo("YES");
        assertThat(finding.at("/steps/0/shareMin").asDouble()).isEqualTo(55);
        assertThat(finding.at("/steps/0/terms").size()).isEqualTo(2);
        assertThat(finding.at("/steps/0/terms/0/listing/id").asString()).isEqualTo("l3");
        assertThat(screen("{name: \"Quendaria Optics\"}", "asOf: \"2014-08-12\"")
                        .at("/results/0/verdict")
                        .asString())
                .isEqualTo("NO_MATCH");
        assertThat(screen("{name: \"Quendaria Optics\"}", "asOf: \"2023-01-01\"")
                        .at("/results/0/verdict")
                        .asString())
                .isEqualTo("NO_MATCH");
    }

    @Test
    void whoIsOfNoConcernIsShownOnlyIfAskedForAndIsNoMatch() {
        assertThat(result("{name: \"Harmless Bakery BV\"}").at("/matches").size())
                .isZero();
        var all = screen("{name: \"Harmless Bakery BV\"}", "withoutConcernToo: true")
                .at("/results/0");
        assertThat(all.at("/matches/0/party/id").asString()).isEqualTo("clean");
        assertThat(all.at("/verdict").asString()).isEqualTo("NO_MATCH");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithWhatToChange() {
        assertRefused("counterparties: []", "'counterparties' is empty. Name at least one.");
        assertRefused("counterparties: [{name: \"...\"}]", "name has a letter or digit");
        assertRefused("counterparties: [{name: \"A\"}], options: {most: 21}", "ask for 1 to 20 matches each");
        assertRefused("counterparties: [{name: \"A\"}], options: {pathHops: 7}", "ask for 1 to 6 links");
        assertRefused("counterparties: [{name: \"A\"}], options: {matchFrom: 0.5, reviewFrom: 0.9}", "Thresholds");
        var many = "{name: \"Brevikson\"}, ".repeat(51);
        assertRefused("counterparties: [" + many + "], options: {pathHops: 2}", "at most 50 at a time if paths");
    }

    private static void assertRefused(String arguments, String sentence) {
        var error = graphQl.error("{screen(" + arguments + ") {asOf}}", Map.of());
        assertThat(error.at("/message").asString()).contains(sentence);
    }

    @Test
    void aDecisionAppliesToItsReferenceAndIsShown() {
        var asked = "{reference: \"crm-7\", name: \"Orlonat Holding\"}";
        assertThat(result(asked).at("/verdict").asString()).isEqualTo("MATCH");
        graphQl.data(
                "mutation { decideMatch(decision: {reference: \"crm-7\", other: \"first\", same: false, by: \"Compliance desk\","
                        + " why: \"Another address\", until: \"2030-01-01\"}) { id } }",
                Map.of());
        var after = result(asked);
        assertThat(after.at("/verdict").asString()).isEqualTo("NO_MATCH");
        assertThat(after.at("/matches/0/decision/why").asString()).isEqualTo("Another address");
        assertThat(screen(asked, "asOf: \"2030-01-02\"")
                        .at("/results/0/verdict")
                        .asString())
                .isEqualTo("NO_MATCH");
        assertThat(result("{reference: \"crm-8\", name: \"Orlonat Holding\"}")
                        .at("/verdict")
                        .asString())
                .isEqualTo("MATCH");
    }

    @Test
    void aReceiptStaysAndCanBeDoneAgain() {
        var recorded = graphQl.data(
                        "mutation { recordScreening(counterparties: [{name: \"Brevikson Shipping\"}], options: {asOf: \"2020-01-01\"})"
                                + " { id digest result graphVersion } }",
                        Map.of())
                .at("/recordScreening");
        assertThat(recorded.at("/result").asString()).contains("\"partyId\":\"second\"", "\"verdict\":\"MATCH\"");
        var again = graphQl.data(
                        "query($id: ID!) { screeningReceipt(id: $id) { digest input result rerun { sameBasis sameResult } } }",
                        Map.of("id", recorded.at("/id").asString()))
                .at("/screeningReceipt");
        assertThat(again.at("/digest")).isEqualTo(recorded.at("/digest"));
        assertThat(again.at("/result")).isEqualTo(recorded.at("/result"));
        assertThat(again.at("/rerun/sameBasis").asBoolean()).isTrue();
        assertThat(again.at("/rerun/sameResult").asBoolean()).isTrue();
    }
}
