package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.ImportReport;
import org.endusegraph.datasets.yaml.Mistake;
import org.endusegraph.graph.Graph;
import org.endusegraph.support.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Later editions of dossiers leave the graph whole: nothing that other dossiers rest on goes, or becomes something else. */
class ReimportIT {

    private static final String BASE = """
            dossier: base
            title: What the others rest on
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, kind: REPORT, date: 2020-05}
            parties:
              - {id: claimant, type: ORGANISATION, name: Claimant, cites: [{source: paper, locator: p1}]}
            """;
    private static final String P = party("p", "COMPANY");
    private static final String Q = party("q", "COMPANY");

    private RunningApplication application;

    @BeforeEach
    void startWithTheBase() {
        application = RunningApplication.empty();
        application.load(BASE);
    }

    @Test
    void aDossierCannotHaveTheIdOfAStatement() {
        application.load(dossier("a", P + Q));
        assertThat(told(dossier("p", ""))).containsExactly("the id 'p' is taken by dossier a; choose another");
        assertThat(rows("MATCH (n {id: 'p'}) RETURN n.name AS text")).containsExactly("P");
    }

    @Test
    void aStatementCannotHaveTheIdOfADossier() {
        assertThat(told(dossier("a", party("base", "COMPANY"))))
                .containsExactly("the id 'base' is taken by dossier base; choose another");
    }

    @Test
    void whatTheStoredEditionOfAFileWithAMistakeRefersToCannotBeRemoved() {
        application.load(dossier("a", P + Q), dossier("b", "", link("b-link", "p", "q")));
        var reports = application.tryToLoad(
                dossier("a", Q),
                dossier("b", "", link("b-link", "q", "claimant")).replace("title:", "titel:"));
        assertThat(reports).noneMatch(ImportReport::loaded);
        assertThat(messages(reports.getFirst()))
                .containsExactly("'p' is no longer here, but b-link in the graph refer to it; keep it, or change those"
                        + " first");
        assertThat(ends("b-link")).containsExactly("p", "q");
    }

    @Test
    void anIdThatTheStoredEditionOfAFileWithAMistakeHoldsCannotBeTaken() {
        application.load(dossier("a", Q), dossier("b", P));
        var reports =
                application.tryToLoad(dossier("a", P + Q), dossier("b", "").replace("title:", "titel:"));
        assertThat(messages(reports.getFirst()))
                .containsExactly("the id 'p' is taken by dossier b, and 2.yaml has mistakes; mend those first");
        assertThat(rows("MATCH (n {id: 'p'}) RETURN n.dataset AS text")).containsExactly("b");
    }

    @Test
    void aStatementThatMovesToAFileWithAMistakeStaysWhereItIs() {
        application.load(dossier("a", P + Q));
        var reports = application.tryToLoad(dossier("a", Q), dossier("b", P).replace("title:", "titel:"));
        assertThat(messages(reports.getFirst()))
                .containsExactly("'p' is no longer here, and 2.yaml, where it is now, has mistakes; mend those first");
        assertThat(rows("MATCH (n {id: 'p'}) RETURN n.dataset AS text")).containsExactly("a");
    }

    @Test
    void aStatementMayMoveThoughOthersReferToIt() {
        application.load(dossier("a", P + Q), dossier("mine", "", link("own-link", "p", "q")));
        application.load(dossier("a", Q), dossier("b", P));
        assertThat(ends("own-link")).containsExactly("p", "q");
    }

    @Test
    void theFirstOfTwoFilesWithOneDossierIsLoaded() {
        var reports = application.tryToLoad(dossier("a", P, link("l", "p", "claimant")), dossier("a", P));
        assertThat(reports).extracting(ImportReport::loaded).containsExactly(true, false);
    }

    @Test
    void aShippedDossierOnWhichOthersRestStaysThoughAReleaseDropsIt() {
        ship(dossier("case-x", P + Q));
        application.load(dossier("mine", "", link("own-link", "p", "q")));
        ship();
        assertThat(ends("own-link")).containsExactly("p", "q");
        application.load(dossier("mine", ""));
        ship();
        assertThat(rows("MATCH (n:Node) WHERE n.id IN ['case-x', 'p', 'q'] RETURN n.id AS text"))
                .isEmpty();
    }

    @Test
    void aReleaseMayRenameADossierOnWhichOthersRest() {
        ship(dossier("case-x", P + Q));
        application.load(dossier("mine", "", link("own-link", "p", "q")));
        assertThat(ship(dossier("x", P + Q))).allMatch(ImportReport::loaded);
        assertThat(ends("own-link")).containsExactly("p", "q");
        assertThat(rows("MATCH (n:Dataset) RETURN n.id AS text ORDER BY text")).containsExactly("base", "mine", "x");
        assertThat(rows("MATCH (n {id: 'p'}) RETURN n.dataset AS text")).containsExactly("x");
    }

    @Test
    void aReleaseWithAFileThatCannotBeReadRemovesNothing() {
        ship(dossier("case-x", P));
        assertThat(ship("dossier: [")).noneMatch(ImportReport::loaded);
        assertThat(rows("MATCH (n {id: 'p'}) RETURN n.dataset AS text")).containsExactly("case-x");
    }

    @Test
    void aDesignationThatLosesItsPartyDesignatesNobodyElse() {
        application.load(dossier("a", P + Q) + """
                designations:
                  - {id: risk-p, reason: P is a risk., party: p, cites: [{source: paper, locator: p1}]}
                """);
        assertThat(highRisk()).containsExactly("p");
        application
                .bean(Driver.class)
                .executableQuery("MATCH (:RiskDesignation)-[r:DESIGNATES]->() DELETE r")
                .execute();
        assertThat(highRisk()).isEmpty();
    }

    @Test
    void aStatementThatOthersReferToKeepsItsType() {
        application.load(dossier("a", P + Q), dossier("mine", "", link("own-link", "p", "q")));
        assertThat(told(dossier("a", Q) + "products:\n" + P.replace("type: COMPANY, ", "")))
                .containsExactly("'p' is a Product here, but own-link in the graph refer to it as a Party;"
                        + " choose another id, or change those first");
        application.load(dossier("a", Q + party("p", "UNIVERSITY")));
        assertThat(ends("own-link")).containsExactly("p", "q");
    }

    @Test
    void aStatementThatOthersReferToKeepsItsReaders() {
        application.load(dossier("a", P + Q), dossier("mine", "", link("own-link", "p", "q")));
        assertThat(told(dossier("a", Q + P.replace("name: P,", "name: P, audience: [authorities],"))))
                .containsExactly("'p' is for [authorities] only, but own-link in the graph refer to it and are seen by"
                        + " others; widen its 'audience', or change those first");
    }

    @Test
    void aClaimantThatAnotherDossierQuotesDoesNotBecomeAPerson() {
        application.load(dossier("a", P), dossier("mine", "", link("own-link", "p", "claimant")));
        var listing = """
                partyLists:
                  - {id: the-list, name: The list, kind: ASSET_FREEZE, authority: p, jurisdiction: EU,
                     cites: [{source: paper, locator: p1}]}
                listings:
                  - {id: listing, party: claimant, list: the-list, cites: [{source: paper, locator: p1}]}
                """;
        assertThat(told(BASE.replace("ORGANISATION", "PERSON") + P + listing))
                .contains("'claimant' is a natural person here, but own-link-said in the graph are claims by it;"
                        + " write the office or body, or change those first");
    }

    @Test
    void theReleaseAndTheUserKeepTheirDossiersApart() {
        ship(dossier("case-x", P));
        assertThat(told(dossier("case-x", Q)))
                .containsExactly("the id 'case-x' is that of a dossier that comes with this software; choose another");
        application.load(dossier("mine", Q));
        assertThat(messages(ship(dossier("case-x", P), dossier("mine", "")).getLast()))
                .containsExactly("the id 'mine' is that of a dossier that does not come with this software and stays;"
                        + " to have this one, load that under another id");
        assertThat(rows("MATCH (n:Party) RETURN n.id AS text ORDER BY text")).containsExactly("claimant", "p", "q");
    }

    @Test
    void aPersonWhoseListingIsLeftOutIsLeftOut() {
        var reports = application.tryToLoad(
                dossier("a", party("jane-doe", "PERSON")), listings("b").replace("title:", "titel:"));
        assertThat(reports).noneMatch(ImportReport::loaded);
        assertThat(messages(reports.getFirst()))
                .containsExactly("a natural person is named only if an authority has listed them;"
                        + " add the listing, or write the office instead");
    }

    @Test
    void theOnlyListingOfAPersonInAnotherDossierStays() {
        application.load(dossier("a", party("jane-doe", "PERSON")), listings("b"));
        assertThat(told(dossier("b", "")))
                .containsExactly("nothing here lists 'jane-doe' any longer, who is a natural person in the graph and on"
                        + " no other list; keep the listing, or remove the person first");
    }

    @Test
    void whatIsWrittenAgainKeepsItsDateOfPublicationAndRaisesTheVersion() {
        var sale = dossier("a", P + Q, link("l", "p", "q"));
        application.load(sale);
        var dates = "MATCH (n:Claim) RETURN n.publishedOn AS text";
        assertThat(rows(dates)).containsExactly("2020-05");
        rows("MATCH (n:Claim) SET n.digest = 'another' RETURN n.id AS text");
        var version = application.bean(Graph.class).version();
        assertThat(application.load(sale).getFirst().changed()).isEqualTo(1);
        assertThat(rows(dates)).containsExactly("2020-05");
        assertThat(application.bean(Graph.class).version()).isNotEqualTo(version);
    }

    @Test
    void noClaimIsAboutHowANormBindsAState() {
        application.load(dossier("a", P) + """
                norms:
                  - id: norm
                    instrument: Instrument
                    title: A norm
                    kind: TREATY
                    cites: [{source: paper, locator: p1}]
                    bindings: [{state: BE, mode: STATE_PARTY, cites: [{source: paper, locator: p1}]}]
                """);
        assertThat(told(dossier("b", "") + """
                claims:
                  - {id: c, about: a, stance: ASSERTS, by: p, channel: ORAL, basis: SECOND_HAND, summary: It is so.,
                     cites: [{source: paper, locator: p1}]}
                """))
                .containsExactly("'a' is a Dataset, which no claim can be about; write the id of a statement in it");
    }

    private List<String> told(String dossier) {
        return messages(application.tryToLoad(dossier).getFirst());
    }

    private List<ImportReport> ship(String... dossiers) {
        var files = new ArrayList<DossierFile>();
        for (var dossier : dossiers) {
            files.add(
                    new DossierFile("seed-" + (files.size() + 1) + ".yaml", dossier.getBytes(StandardCharsets.UTF_8)));
        }
        return application.bean(Dossiers.class).loadShipped(files);
    }

    private List<String> ends(String link) {
        return rows("MATCH (from)<-[:FROM]-({id: '%s'})-[:TO]->(to) UNWIND [from.id, to.id] AS text RETURN text"
                .formatted(link));
    }

    private List<String> highRisk() {
        var ever = new HashMap<String, @Nullable Object>();
        ever.put("asOf", null);
        ever.put("knownAt", null);
        return application.bean(Graph.class).read(Reader.ANONYMOUS, "high-risk-parties", ever, row -> row.text("id"));
    }

    private List<String> rows(String cypher) {
        return application.bean(Driver.class).executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }

    private static List<String> messages(ImportReport report) {
        return report.mistakes().stream().map(Mistake::message).toList();
    }

    private static String dossier(String id, String parties, String... links) {
        return "dossier: %s\ntitle: Dossier %s\npublisher: Tests\nedition: 2026\n".formatted(id, id)
                + (parties.isEmpty() ? "" : "parties:\n" + parties)
                + (links.length == 0 ? "" : "links:\n" + String.join("", links));
    }

    private static String party(String id, String type) {
        return "  - {id: %s, type: %s, name: %s, cites: [{source: paper, locator: p1}]}\n"
                .formatted(id, type, id.toUpperCase(Locale.ROOT));
    }

    private static String link(String id, String from, String to) {
        return """
                - id: %s
                  kind: AFFILIATION
                  from: %s
                  to: %s
                  claims:
                    - {id: %s-said, stance: ASSERTS, by: claimant, channel: ORAL, basis: SECOND_HAND, summary: The claimant says so.,
                       cites: [{source: paper, locator: p2}]}
                """.formatted(id, from, to, id);
    }

    private static String listings(String id) {
        return dossier(id, "") + """
                partyLists:
                  - {id: the-list, name: The list, kind: ASSET_FREEZE, authority: claimant, jurisdiction: EU,
                     cites: [{source: paper, locator: p1}]}
                listings:
                  - {id: listing, party: jane-doe, list: the-list, cites: [{source: paper, locator: p1}]}
                """;
    }
}
