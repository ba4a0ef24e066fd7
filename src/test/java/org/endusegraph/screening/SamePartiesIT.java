package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is on record about a party counts for those that are the same, in other dossiers too. */
class SamePartiesIT {

    private static final String ONE = """
            dossier: one
            title: A first dossier
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, date: 2015-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: bureau, type: PUBLIC_BODY, name: Sorting Bureau of Vendelmark, function: OTHER, cites: [{source: paper, locator: p1}]}
              - {id: quendaria, type: COMPANY, name: Quendaria Optics BV, identifiers: [{scheme: NL-REGISTRATION, value: "12345678"}],
                 cites: [{source: paper, locator: p1}]}
              - {id: quendaria-branch, type: COMPANY, name: Quendaria Branch BV, identifiers: [{scheme: NL-REGISTRATION, value: "12345678"}],
                 cites: [{source: paper, locator: p1}]}
              - {id: top, type: COMPANY, name: Orlonat Holding GmbH, identifiers: [{scheme: AT-REGISTRATION, value: "123456A"}],
                 cites: [{source: paper, locator: p1}]}
            partyLists:
              - {id: us-ofac-sdn, name: SDN, kind: ASSET_FREEZE, authority: bureau, jurisdiction: US, cites: [{source: paper, locator: p3}]}
            listings:
              - {id: l1, party: top, list: us-ofac-sdn, from: 2005-01-01, cites: [{source: paper, locator: p3}]}
            designations:
              - {id: risk, reason: It sorts., party: bureau, from: 2018-01-01, cites: [{source: paper, locator: p1}]}
            """;
    private static final String TWO = """
            dossier: two
            title: A second dossier
            publisher: Tests
            edition: 2026
            sources:
              - {id: file, title: The file, publisher: Tests, date: 2015-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: kwendaria, type: COMPANY, name: Kwendaria Optika, identifiers: [{scheme: NL-REGISTRATION, value: "1234-56-78"}],
                 cites: [{source: file, locator: p1}]}
              - {id: orlonat-at, type: COMPANY, name: Orlonat Beteiligungen, identifiers: [{scheme: AT-REGISTRATION, value: "123456A"}],
                 cites: [{source: file, locator: p1}]}
            links:
              - {id: stake, kind: OWNERSHIP, from: orlonat-at, to: kwendaria, share: {min: 60, max: 60}, claims: [{id: c1, stance: ASSERTS,
                 by: bureau, channel: FILING, basis: OFFICIAL_RECORD, summary: Says so., cites: [{source: file, locator: p2}]}]}
              - {id: sale, kind: SUPPLY, from: kwendaria, to: bureau, claims: [{id: c2, stance: ASSERTS, by: bureau, channel: FILING,
                 basis: OFFICIAL_RECORD, summary: Says so., cites: [{source: file, locator: p2}]}]}
            """;

    private static final String LONG_NAME =
            """
                 names: [{text: "%s", kind: ALIAS}], identifiers""".formatted("Kwendaria ".repeat(150).strip());

    private static GraphQl graphQl;

    @BeforeAll
    static void load() {
        var application = RunningApplication.empty();
        application.load(ONE, TWO.replaceFirst("identifiers", LONG_NAME.strip()));
        graphQl = new GraphQl(application);
    }

    private static JsonNode screen(String... names) {
        var counterparties = new StringBuilder();
        for (var name : names) {
            counterparties.append("{name: \"").append(name).append("\"} ");
        }
        return graphQl.data(
                        "{screen(counterparties: [%s], options: {pathHops: 2}) {results {matches {party {id} concerns sameAs {id}"
                                        .formatted(counterparties)
                                + " path {hops {from {id}}} ownership {party {id} caught}}}}}",
                        Map.of())
                .at("/screen/results");
    }

    @Test
    void partiesOfTwoDossiersThatShareANumberAreTheSameButNotThoseOfOne() {
        assertThat(screen("Quendaria Optics BV").at("/0/matches/0/sameAs").findValuesAsString("id"))
                .containsExactly("kwendaria");
        var pairs = graphQl.data("{sameAsCandidates(minScore: 1) {nodes {first {id} second {id} sure}}}", Map.of());
        assertThat(pairs.at("/sameAsCandidates/nodes").findValuesAsString("id"))
                .containsExactly("kwendaria", "quendaria", "kwendaria", "quendaria-branch", "orlonat-at", "top");
    }

    @Test
    void ownersAndPathsOfOneAreThoseOfTheOther() {
        var match = screen("Quendaria Optics BV").at("/0/matches/0");
        assertThat(match.at("/concerns").toString()).isEqualTo("[\"OWNED_BY_LISTED\",\"REACHES_HIGH_RISK\"]");
        assertThat(match.at("/path/hops/0/from/id").asString()).isEqualTo("kwendaria");
    }

    @Test
    void thatBothAreInABatchTakesNothingFromEither() {
        var results = screen("Quendaria Optics BV", "Kwendaria Optika");
        for (int i = 0; i < 2; i++) {
            var match = results.at("/" + i + "/matches/0");
            assertThat(match.at("/concerns").toString()).contains("OWNED_BY_LISTED");
            assertThat(match.at("/ownership/0/party/id")).isEqualTo(match.at("/party/id"));
        }
    }
}
