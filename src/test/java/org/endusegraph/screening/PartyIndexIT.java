package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.endusegraph.access.Reader;
import org.endusegraph.model.PartialDate;
import org.endusegraph.screening.Screening.ScreenedDataset;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Which parties are compared for whom. */
class PartyIndexIT {

    private static final String ALL_WORDS = "Quendaria Orlonat Brevikson Velmodia Tarkunis Besolani Girdemo Pelvasta";

    private static final String RESTRICTED = """
            dossier: restricted
            title: Invented parties that not all may see
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: of-a, type: COMPANY, name: Pelvasta, audience: [a], cites: [{source: paper, locator: p1}]}
              - {id: of-b, type: COMPANY, name: %s, audience: [b], cites: [{source: paper, locator: p1}]}
              - {id: of-both, type: COMPANY, name: Pelvasta Velmodia, audience: [a, b], cites: [{source: paper, locator: p1}]}
              - {id: open, type: COMPANY, name: Pelvasta Girdemo, cites: [{source: paper, locator: p1}]}
            """.formatted(ALL_WORDS);

    @Test
    void whoIsComparedForAReaderHangsOnNothingThatTheReaderMayNotSee() {
        var application = RunningApplication.empty();
        application.load(RESTRICTED);
        var index = application.bean(PartyIndexes.class).current();
        assertThat(candidates(index)).containsExactly("open");
        assertThat(candidates(index, "a")).containsExactlyInAnyOrder("open", "of-a", "of-both");
        assertThat(candidates(index, "b")).containsExactlyInAnyOrder("open", "of-b", "of-both");
        assertThat(index.byId(new Reader(Set.of("a")), "of-b")).isNull();
        assertThat(index.idsAfter(new Reader(Set.of("a", "b")), "of-a")).containsExactly("of-b", "of-both", "open");
    }

    private static List<String> candidates(PartyIndex index, String... circles) {
        return index.candidates(new Reader(Set.of(circles)), Counterparty.named(ALL_WORDS), 10).stream()
                .map(Candidate::id)
                .toList();
    }

    private static RunningApplication loaded(String... names) {
        var application = RunningApplication.empty();
        var parties = new StringBuilder();
        for (var name : names) {
            parties.append("  - {id: %s, type: COMPANY, name: %s, cites: [{source: paper, locator: p1}]}%n"
                    .formatted(name.toLowerCase(Locale.ROOT), name));
        }
        application.load("""
                dossier: invented
                title: Invented
                publisher: Tests
                edition: 2026
                sources:
                  - {id: paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
                parties:
                """ + parties);
        return application;
    }

    /** Writes as another process does, of which this one is not told. */
    private static void write(RunningApplication application, String cypher) {
        application
                .bean(Driver.class)
                .executableQuery(cypher + " MATCH (version:GraphVersion) SET version.number = version.number + 1")
                .execute();
    }

    @Test
    void aWriteOfAnotherProcessIsSeenAtOnceAndReadOnce() {
        var application = loaded("Quendaria");
        var indexes = application.bean(PartyIndexes.class);
        var before = indexes.current();
        assertThat(indexes.current()).isSameAs(before);
        write(
                application,
                "MATCH (:Entity {id: 'quendaria'})-[:NAMED]->(name) SET name.text = 'Brevikson' WITH DISTINCT 1 AS one");
        var after = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> indexes.current())
                .distinct()
                .toList();
        assertThat(after).hasSize(1);
        assertThat(after.getFirst().version()).isNotEqualTo(before.version());
        assertThat(after.getFirst().candidates(Reader.ANONYMOUS, Counterparty.named("Brevikson"), 1))
                .hasSize(1);
    }

    @Test
    void whenNamesCannotBeReadAnewThoseOfTheVersionBeforeAreUsed() {
        var application = loaded("Quendaria");
        var indexes = application.bean(PartyIndexes.class);
        var before = indexes.current();
        write(
                application,
                "MATCH (:Entity {id: 'quendaria'})-[:NAMED]->(name) SET name.kind = 'NONSENSE' WITH DISTINCT 1 AS one");
        assertThat(indexes.current()).isSameAs(before);
        assertThat(indexes.current()).isSameAs(before);
        write(
                application,
                "MATCH (:Entity {id: 'quendaria'})-[:NAMED]->(name) SET name.kind = 'PRIMARY' WITH DISTINCT 1 AS one");
        assertThat(indexes.current().version()).isNotEqualTo(before.version());
    }

    @Test
    void aDatasetHasADigestOnlyIfAllThatWasLookedAtIsOfOneEdition() {
        var application = loaded("Quendaria");
        var whole = dataset(application);
        assertThat(whole.digest()).isNotNull();
        var driver = application.bean(Driver.class);
        driver.executableQuery("MATCH (d:Dataset) SET d.complete = false, d.edition = '2027', d.digest = ''")
                .execute();
        assertThat(dataset(application)).isEqualTo(new ScreenedDataset("invented", PartialDate.of("2027"), null));
        driver.executableQuery("MATCH (d:Dataset) SET d.complete = true, d.digest = '1:0123'")
                .execute();
        assertThat(dataset(application).digest()).isNull();
        write(application, "MATCH (d:Dataset) WITH DISTINCT 1 AS one");
        assertThat(dataset(application).digest()).isEqualTo("0123");
    }

    private static ScreenedDataset dataset(RunningApplication application) {
        var screening = application
                .bean(Screenings.class)
                .screen(Reader.ANONYMOUS, List.of(CounterpartyInput.named("Quendaria")), ScreeningOptions.DEFAULT);
        assertThat(screening.datasets()).hasSize(1);
        return screening.datasets().getFirst();
    }
}
