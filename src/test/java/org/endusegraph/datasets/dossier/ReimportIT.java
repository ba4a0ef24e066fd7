package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.endusegraph.datasets.ImportReport;
import org.endusegraph.support.RunningApplication;
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

    private List<String> told(String dossier) {
        return messages(application.tryToLoad(dossier).getFirst());
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
}
