package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Fault;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Receipts are evidence: they say what they rest on, and are as they were. */
class ReceiptsIT {

    private static final String LISTED = """
            dossier: lists
            title: Invented lists
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: authority, type: PUBLIC_BODY, name: Authority, function: OTHER, cites: [{source: paper, locator: p1}]}
              - {id: listed, type: COMPANY, name: Brevikson Shipping AS, country: "NO", cites: [{source: paper, locator: p1}]}
              - {id: unlisted, type: COMPANY, name: Orlonat Holding GmbH, country: AT, cites: [{source: paper, locator: p1}]}
            partyLists:
              - {id: us-ofac-sdn, name: SDN, kind: ASSET_FREEZE, authority: authority, jurisdiction: US, cites: [{source: paper, locator: p3}]}
            listings:
              - {id: l1, party: listed, list: us-ofac-sdn, from: 2016-07-06, cites: [{source: paper, locator: p3}]}
            """;

    private static final String RESTRICTED = """
            dossier: restricted
            title: An invented party that not all may see
            publisher: Tests
            edition: 2026
            sources:
              - {id: secret-paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: secret, type: COMPANY, name: Velmodia, audience: [a], cites: [{source: secret-paper, locator: p1}]}
            """;

    private static final Reader OF_A = new Reader(Set.of("a"));

    private RunningApplication application;
    private Receipts receipts;

    @BeforeEach
    void load() {
        application = RunningApplication.empty();
        application.load(LISTED);
        receipts = application.bean(Receipts.class);
    }

    private ScreeningReceipt record(Reader reader) {
        return receipts.record(
                reader, List.of(CounterpartyInput.named("Brevikson Shipping AS")), ScreeningOptions.DEFAULT);
    }

    private ScreeningRerun rerun(Reader reader, ScreeningReceipt receipt) {
        return receipts.rerun(reader, receipts.find(reader, receipt.id()));
    }

    private void write(String cypher) {
        application.bean(Driver.class).executableQuery(cypher).execute();
    }

    @Test
    void itKeepsTheDefaultsThatItWasMadeWith() {
        assertThat(record(Reader.ANONYMOUS).input())
                .contains("\"matchFrom\":0.85", "\"reviewFrom\":0.7", "\"most\":5", "\"withoutConcernToo\":false")
                .contains("\"regimes\":[\"EU_ASSET_FREEZE\"")
                .doesNotContain("\"asOf\":null");
    }

    @Test
    void aDecisionIsPartOfTheBasis() {
        var receipt = record(Reader.ANONYMOUS);
        assertThat(rerun(Reader.ANONYMOUS, receipt).sameBasis()).isTrue();
        application
                .bean(Decisions.class)
                .decide(
                        Reader.ANONYMOUS,
                        new MatchDecisionInput(
                                "listed", null, null, "unlisted", true, "Compliance desk", "One address", null));
        var rerun = rerun(Reader.ANONYMOUS, receipt);
        assertThat(rerun.sameBasis()).isFalse();
        assertThat(rerun.sameResult()).isFalse();
    }

    @Test
    void aDecisionAboutAPartyThatAReaderCannotSeeTellsThemNothing() {
        application.load(LISTED, RESTRICTED);
        var open = record(Reader.ANONYMOUS);
        var before = rerun(Reader.ANONYMOUS, open).result();
        application
                .bean(Decisions.class)
                .decide(
                        OF_A,
                        new MatchDecisionInput("listed", null, null, "secret", false, "Compliance desk", "No", null));
        assertThat(rerun(Reader.ANONYMOUS, open).result()).isEqualTo(before);
    }

    @Test
    void aDatasetWithoutADigestIsNeverKnownToBeTheSame() {
        application.load(LISTED, RESTRICTED);
        var open = rerun(Reader.ANONYMOUS, record(Reader.ANONYMOUS));
        assertThat(open.result()).contains("\"digest\":null");
        assertThat(open.sameBasis()).isFalse();
        assertThat(open.sameResult()).isTrue();
        assertThat(rerun(OF_A, record(OF_A)).sameBasis()).isTrue();
    }

    @Test
    void thatALaterEditionHasAListingTooIsNoOtherResult() {
        var receipt = record(Reader.ANONYMOUS);
        write("MATCH (l:Listing {id: 'l1'}) SET l.lastSeen = date('2026-11-22')");
        assertThat(rerun(Reader.ANONYMOUS, receipt).sameResult()).isTrue();
        write("MATCH (l:Listing {id: 'l1'}) SET l.remarks = 'Another vessel'");
        assertThat(rerun(Reader.ANONYMOUS, receipt).sameResult()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r.result = replace(r.result, 'LISTED', 'HIGH_RISK')",
                "r.input = replace(r.input, 'Brevikson', 'Brewikson')",
                "r.recordedAt = r.recordedAt - duration('P1D')",
                "r.circles = []",
                "r.matcherVersion = 'names-0'",
                "r.graphVersion = '0'",
                "r.digest = ''"
            })
    void aReceiptThatWasChangedIsNotShown(String change) {
        var receipt = record(OF_A);
        assertThat(receipts.find(OF_A, receipt.id())).isEqualTo(receipt);
        assertThat(receipts.find(Reader.ANONYMOUS, receipt.id())).isNull();
        write("MATCH (r:ScreeningReceipt) SET " + change);
        assertThatThrownBy(() -> receipts.find(OF_A, receipt.id()))
                .isInstanceOf(Fault.NotFound.class)
                .hasMessageContaining("is no longer as it was recorded");
    }
}
