package org.endusegraph.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which findings there are, and by which link, at which day of knowledge: on a few invented statements. */
class DiscriminationRisksIT {

    private static final String CAPABILITY = "risk:sorter.sorting:bureau";
    private static final String USE = "risk:sorting-readers";

    private RunningApplication application;

    @BeforeEach
    void start() {
        application = RunningApplication.empty();
    }

    @Test
    void aUseFirstToldLaterDoesNotHideTheCapabilityBefore() {
        load("", link("sale", "OFFICIAL_RECORD", "2016", ""), use("2023", ""));
        assertThat(ids("2020-01-01")).containsExactly(CAPABILITY);
        assertThat(ids("2024-01-01")).containsExactly(USE);
        assertThat(ids(null)).containsExactly(USE);
    }

    @Test
    void aRefutedUseDoesNotHideTheCapability() {
        load("", link("sale", "OFFICIAL_RECORD", "2016", ""), use("2017", ", withdrawnOn: 2018"));
        assertThat(ids("2017-12-31")).containsExactly(USE);
        assertThat(ids(null)).containsExactly(CAPABILITY);
    }

    @Test
    void theStrongestLinkKnownCounts() {
        load(
                "",
                link("a-refuted", "OFFICIAL_RECORD", "2016", ", withdrawnOn: 2017"),
                link("b-alleged", "SECOND_HAND", "2016", ""),
                link("c-confirmed", "OFFICIAL_RECORD", "2018", ""));
        assertThat(deployment(null)).isEqualTo("c-confirmed ESTABLISHED");
        assertThat(deployment("2017-12-31")).isEqualTo("b-alleged CLAIMED");
        assertThat(deployment("2016-12-31")).isEqualTo("a-refuted ESTABLISHED");
    }

    @Test
    void theStrongestLinkKnownCountsForAUseToo() {
        load(
                "",
                link("a-refuted", "OFFICIAL_RECORD", "2016", ", withdrawnOn: 2017"),
                link("c-confirmed", "OFFICIAL_RECORD", "2018", ""),
                use("2016", ""));
        assertThat(deployment("2016-12-31")).isEqualTo("a-refuted ESTABLISHED");
        assertThat(deployment("2017-12-31")).isEqualTo("a-refuted NOT_ESTABLISHED");
        assertThat(deployment(null)).isEqualTo("c-confirmed ESTABLISHED");
    }

    @Test
    void byARefutedLinkNothingIsWithinReach() {
        load("", link("sale", "OFFICIAL_RECORD", "2016", ", withdrawnOn: 2018"));
        assertThat(ids("2017-12-31")).containsExactly(CAPABILITY);
        assertThat(ids(null)).isEmpty();
    }

    @Test
    void aDesignationCountsForWhatItsDaysMeet() {
        var sale = link("sale", "OFFICIAL_RECORD", "2016", "").replace("to: bureau", "to: bureau, validFrom: 2015");
        var ended = sale.replace("validFrom: 2015", "validFrom: 2015, validTo: 2019");
        load(", from: 2022", sale);
        assertThat(ids(null)).containsExactly(CAPABILITY);
        assertThat(ids("2021-12-31")).isEmpty();
        assertThat(ids("2022-01-01")).containsExactly(CAPABILITY);
        load(", from: 2022", ended);
        assertThat(ids(null)).isEmpty();
        load(", from: 2019, to: 2020", ended);
        assertThat(ids(null)).containsExactly(CAPABILITY);
        load(", to: 2014", sale);
        assertThat(ids(null)).isEmpty();
    }

    private void load(String designated, String... statements) {
        var all = new ArrayList<>(List.of(statements));
        var uses = all.stream().filter(text -> text.contains("trigger:")).toList();
        all.removeAll(uses);
        application.load(
                """
                dossier: risks
                title: Risks
                publisher: Tests
                edition: 2026
                sources: [{id: paper, title: The paper, publisher: Tests, kind: REPORT}]
                capabilities:
                  - {id: sorting, name: Sorting, description: Sorts people., scope: BROAD, grounds: [RELIGION],
                     cites: [{source: paper, locator: p1}]}
                groups: [{id: readers, name: Readers, grounds: [RELIGION], cites: [{source: paper, locator: p1}]}]
                parties:
                  - {id: maker, type: COMPANY, name: Maker, cites: [{source: paper, locator: p1}]}
                  - {id: bureau, type: PUBLIC_BODY, name: Bureau, function: POLICE, country: BE, cites: [{source: paper, locator: p1}]}
                products:
                  - id: sorter
                    name: Sorter
                    cites: [{source: paper, locator: p1}]
                    capabilities: [{capability: sorting, claims: [%s]}]
                designations:
                  - {id: risk, reason: It sorts., party: bureau, cites: [{source: paper, locator: p1}]%s}
                links:
                %s""".formatted(claim("sorts", "INSPECTED_EVIDENCE", "2015", ""), designated, String.join("", all))
                        + (uses.isEmpty() ? "" : "endUses:\n" + String.join("", uses)));
    }

    private static String link(String id, String basis, String published, String more) {
        return "  - {id: %s, kind: SUPPLY, from: maker, to: bureau, products: [sorter], claims: [%s]}\n"
                .formatted(id, claim(id + "-said", basis, published, more));
    }

    private static String use(String published, String more) {
        return ("  - {id: sorting-readers, description: Sorts readers., trigger: USE_DISTINGUISHES, product: sorter,\n"
                        + "     capability: sorting, endUser: bureau, country: BE, groups: [readers], grounds: [RELIGION],\n"
                        + "     claims: [%s]}\n")
                .formatted(claim("sorting-readers-said", "INSPECTED_EVIDENCE", published, more));
    }

    private static String claim(String id, String basis, String published, String more) {
        return ("{id: %s, stance: ASSERTS, by: maker, channel: REPORT, basis: %s, publishedOn: %s, summary: It is said.,"
                        + " cites: [{source: paper, locator: p2}]%s}")
                .formatted(id, basis, published, more);
    }

    private List<String> ids(String knownAt) {
        return findings(knownAt).findValuesAsString("id");
    }

    private String deployment(String knownAt) {
        var finding = findings(knownAt).get(0);
        return finding.at("/deployment/name").asString() + " "
                + finding.at("/deploymentEvidence").asString();
    }

    private JsonNode findings(String knownAt) {
        var variables = new HashMap<String, Object>(Map.of());
        variables.put("day", knownAt);
        return new GraphQl(application)
                .data(
                        "query($day: Date) {discriminationRisks(filter: {knownAt: $day}) {nodes {id deploymentEvidence"
                                + " deployment {name: id}}}}",
                        variables)
                .at("/discriminationRisks/nodes");
    }
}
