package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** What a screening says of a day, as far as was known on another. Two stakes end in 2019: one by its source, one by an edition of 2022. */
class KnownAtIT {

    private static final String DOSSIER = """
            dossier: times
            title: Invented times
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, date: 2015-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: bureau, type: PUBLIC_BODY, name: Sorting Bureau of Vendelmark, function: OTHER, cites: [{source: paper, locator: p1}]}
              - {id: supplier, type: COMPANY, name: Quendaria Optics BV, cites: [{source: paper, locator: p1}]}
              - {id: top, type: COMPANY, name: Orlonat Holding GmbH, cites: [{source: paper, locator: p1}]}
              - {id: sold, type: COMPANY, name: Brevikson Shipping AS, cites: [{source: paper, locator: p1}]}
              - {id: dropped, type: COMPANY, name: Zumarak Traders Ltd, cites: [{source: paper, locator: p1}]}
            links:
              - {id: sale, kind: SUPPLY, from: supplier, to: bureau, claims: [{id: c1, stance: ASSERTS, by: bureau, channel: FILING,
                 basis: OFFICIAL_RECORD, summary: Says so., publishedOn: 2015-01-01, cites: [{source: paper, locator: p2}]}]}
              - {id: stake-sold, kind: OWNERSHIP, from: top, to: sold, share: {min: 60, max: 60}, validTo: 2019-12-31, claims: [{id: c2,
                 stance: ASSERTS, by: bureau, channel: FILING, basis: OFFICIAL_RECORD, summary: Says so., publishedOn: 2015-01-01,
                 cites: [{source: paper, locator: p2}]}]}
              - {id: stake-dropped, kind: OWNERSHIP, from: top, to: dropped, share: {min: 60, max: 60}, validTo: 2019-12-31, claims: [{id: c3,
                 stance: ASSERTS, by: bureau, channel: FILING, basis: OFFICIAL_RECORD, summary: Says so., publishedOn: 2015-01-01,
                 cites: [{source: paper, locator: p2}]}]}
            partyLists:
              - {id: us-ofac-sdn, name: SDN, kind: ASSET_FREEZE, authority: bureau, jurisdiction: US, cites: [{source: paper, locator: p3}]}
            listings:
              - {id: l1, party: top, list: us-ofac-sdn, from: 2005-01-01, cites: [{source: paper, locator: p3}]}
            designations:
              - {id: risk, reason: It sorts., party: bureau, from: 2018-01-01, cites: [{source: paper, locator: p1}]}
            """;

    private static GraphQl graphQl;

    @BeforeAll
    static void load() {
        var application = RunningApplication.empty();
        application.load(DOSSIER);
        application.bean(Driver.class).executableQuery("""
                        MATCH (sold:Link {id: 'stake-sold'}), (dropped:Link {id: 'stake-dropped'})
                        SET sold.closedIn = date('2022-01-01'), dropped.closedIn = date('2022-01-01'),
                            dropped.validToBasis = 'BETWEEN_EDITIONS'
                        """).execute();
        graphQl = new GraphQl(application);
    }

    @ParameterizedTest
    @CsvSource({
        "Sorting Bureau of Vendelmark, 2020-01-01, 2017-12-31, []",
        "Sorting Bureau of Vendelmark, 2020-01-01, 2018-01-01, [\"HIGH_RISK\"]",
        "Quendaria Optics, 2020-01-01, 2017-12-31, []",
        "Quendaria Optics, 2020-01-01, 2018-01-01, [\"REACHES_HIGH_RISK\"]",
        "Brevikson Shipping, 2019-06-01, 2021-06-01, [\"OWNED_BY_LISTED\"]",
        "Brevikson Shipping, 2021-01-01, 2021-06-01, []",
        "Zumarak Traders, 2021-01-01, 2021-06-01, [\"OWNED_BY_LISTED\"]",
        "Zumarak Traders, 2021-01-01, 2022-06-01, []",
    })
    void whatWasNotKnownYetDoesNotCount(String name, String asOf, String knownAt, String concerns) {
        var result = graphQl.data(
                        "query($n: String!, $a: Date!, $k: Date!) {screen(counterparties: [{name: $n}], options: {asOf: $a, knownAt: $k,"
                                + " pathHops: 2, withoutConcernToo: true}) {results {matches {party {id} concerns}}}}",
                        Map.of("n", name, "a", asOf, "k", knownAt))
                .at("/screen/results/0/matches/0");
        assertThat(result.at("/concerns").toString()).isEqualTo(concerns);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, 0", "2018-01-01, 1"})
    void endUsersOfPathsAreHighRiskByWhatWasKnown(String knownAt, int paths) {
        var answer = graphQl.ask(
                "query($k: Date!) {exposure(of: {ids: [\"supplier\"]}, to: {highRisk: true}, filter: {knownAt: $k}) {nodes {hops}}}",
                Map.of("k", knownAt));
        assertThat(answer.at("/data/exposure/nodes").size()).isEqualTo(paths);
    }
}
