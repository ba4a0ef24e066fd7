package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

/** What decisions of people do to a screening, and what they do not. */
class DecisionsIT {

    private static final String LISTED = """
            dossier: lists
            title: Invented lists
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: authority, type: PUBLIC_BODY, name: Authority, function: OTHER, cites: [{source: paper, locator: p1}]}
              - {id: orlonat, type: COMPANY, name: Orlonat Holding GmbH, cites: [{source: paper, locator: p1}]}
              - {id: quendaria, type: COMPANY, name: Quendaria Optics BV, cites: [{source: paper, locator: p1}]}
              - {id: hidden, type: COMPANY, name: Zumarak Traders Ltd, audience: [insiders], cites: [{source: paper, locator: p1}]}
            partyLists:
              - {id: us-ofac-sdn, name: SDN, kind: ASSET_FREEZE, authority: authority, jurisdiction: US, cites: [{source: paper, locator: p3}]}
            listings:
              - {id: l1, party: orlonat, list: us-ofac-sdn, from: 2005-01-01, cites: [{source: paper, locator: p3}]}
              - {id: l2, party: hidden, list: us-ofac-sdn, from: 2005-01-01, audience: [insiders], cites: [{source: paper, locator: p3}]}
            """;
    private static final Reader INSIDER = new Reader(Set.of("insiders"));

    private RunningApplication application;
    private GraphQl graphQl;

    @BeforeEach
    void load() {
        application = RunningApplication.empty();
        application.load(LISTED);
        graphQl = new GraphQl(application);
    }

    private JsonNode result(String reference, String name) {
        return result(reference, name, null);
    }

    private JsonNode result(String reference, String name, String asOf) {
        var options = new HashMap<String, Object>();
        options.put("asOf", asOf);
        options.put("withoutConcernToo", true);
        return graphQl.data(
                        "query($r: String, $n: String!, $o: ScreeningOptions) {screen(counterparties: [{reference: $r, name: $n}],"
                                + " options: $o) {results {verdict matches {party {id} verdict concerns sameAs {id}"
                                + " decision {same} decisionUnderOtherName {name same}}}}}",
                        Map.of("r", reference, "n", name, "o", options))
                .at("/screen/results/0");
    }

    private void decide(String decision) {
        graphQl.data(
                "mutation {decideMatch(decision: {%s, by: \"Desk\", why: \"Looked it up\"}) {id name}}"
                        .formatted(decision),
                Map.of());
    }

    @Test
    void whoIsDecidedToBeAPartyIsItWhateverTheNameNow() {
        assertThat(result("crm-7", "Kellmore Fisheries").at("/verdict").asString())
                .isEqualTo("NO_MATCH");
        decide("reference: \"crm-7\", other: \"orlonat\", same: true");
        var result = result("crm-7", "Kellmore Fisheries");
        assertThat(result.at("/verdict").asString()).isEqualTo("MATCH");
        assertThat(result.at("/matches/0/party/id").asString()).isEqualTo("orlonat");
        assertThat(result.at("/matches/0/decision/same").asBoolean()).isTrue();
    }

    @Test
    void aDecisionOfTodayBearsOnEveryDayAndAnEndedOneOnNone() {
        decide("reference: \"crm-7\", other: \"orlonat\", same: false");
        assertThat(result("crm-7", "Orlonat Holding", "2010-01-01")
                        .at("/verdict")
                        .asString())
                .isEqualTo("NO_MATCH");
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        decide("reference: \"crm-7\", other: \"orlonat\", same: true, until: \"%s\"".formatted(yesterday));
        var result = result("crm-7", "Orlonat Holding", "2010-01-01");
        assertThat(result.at("/matches/0/decision").isNull()).isTrue();
        assertThat(result.at("/verdict").asString()).isEqualTo("MATCH");
    }

    @Test
    void aDecisionUnderAnotherNameIsShownAndNotApplied() {
        decide("reference: \"17\", name: \"Kellmore Fisheries\", other: \"orlonat\", same: false");
        var result = result("17", "Orlonat Holding");
        assertThat(result.at("/verdict").asString()).isEqualTo("MATCH");
        assertThat(result.at("/matches/0/decision").isNull()).isTrue();
        assertThat(result.at("/matches/0/decisionUnderOtherName/name").asString())
                .isEqualTo("Kellmore Fisheries");
        decide("reference: \"17\", name: \"ORLONAT HOLDING Ltd.\", other: \"orlonat\", same: false");
        assertThat(result("17", "Orlonat Holding").at("/verdict").asString()).isEqualTo("NO_MATCH");
    }

    @Test
    void whoWasDecidedToBeAPartyUnderAnotherNameHasToBeLookedAt() {
        decide("reference: \"18\", name: \"Zumarak Traders\", other: \"orlonat\", same: true");
        var result = result("18", "Kellmore Fisheries");
        assertThat(result.at("/verdict").asString()).isEqualTo("REVIEW");
        assertThat(result.at("/matches/0/decisionUnderOtherName/same").asBoolean())
                .isTrue();
    }

    @Test
    void aNameBelongsToAReference() {
        var error = graphQl.error(
                "mutation {decideMatch(decision: {party: \"orlonat\", name: \"X\", other: \"quendaria\", same: true, by: \"D\","
                        + " why: \"W\"}) {id}}",
                Map.of());
        assertThat(error.at("/message").asString()).contains("give it with 'reference'");
    }

    @Test
    void aPartyThatAReaderMayNotSeeIsNotNamedByADecisionAboutIt() {
        var decisions = application.bean(Decisions.class);
        decisions.decide(
                INSIDER, new MatchDecisionInput("quendaria", null, null, "hidden", true, "Desk", "Looked it up", null));
        decisions.decide(
                INSIDER, new MatchDecisionInput(null, "crm-9", null, "hidden", true, "Desk", "Looked it up", null));
        var result = result("crm-9", "Quendaria Optics");
        assertThat(result.at("/matches").size()).isEqualTo(1);
        assertThat(result.at("/matches/0/sameAs").size()).isZero();
        assertThat(result.at("/matches/0/concerns").size()).isZero();
        var insider = application
                .bean(Screenings.class)
                .screen(INSIDER, List.of(CounterpartyInput.named("Quendaria Optics")), ScreeningOptions.DEFAULT)
                .results()
                .getFirst();
        assertThat(insider.matches().getFirst().sameAsIds()).containsExactly("hidden");
        assertThat(insider.matches().getFirst().concerns()).containsExactly(Concern.LISTED);
    }

    @Test
    void aDecisionAboutAPartyThatIsNoLongerThereBreaksNoAnswer() {
        application
                .bean(Driver.class)
                .executableQuery(
                        "CREATE (:MatchDecision {id: 'd', party: 'quendaria', other: 'gone', same: true, by: 'Desk', why: 'W',"
                                + " decidedAt: datetime()})")
                .execute();
        assertThat(result("1", "Quendaria Optics").at("/matches/0/sameAs").size())
                .isZero();
    }
}
