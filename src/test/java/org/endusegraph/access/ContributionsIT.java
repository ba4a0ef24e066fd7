package org.endusegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.keys.NewKey;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

/** Dossiers that readers load over HTTP into their own circles. */
class ContributionsIT {

    private static final String IMPORT = """
            mutation($text: String!) {
              importDossier(text: $text) {dataset loaded created changed unchanged removed mistakes {line message}}
            }
            """;
    private static final String PATHS =
            "{supplyPaths(from: {ids: [\"a\"]}, to: {ids: [\"body-z\"]}) {answer nodes {hops {link {id claims {id}}}}}}";
    private static final String HEADER = """
            dossier: authorities:visit
            title: What a visit showed
            publisher: The authority
            edition: 2026-11
            """;
    private static final String DOSSIER = HEADER + """
            sources:
              - {id: authorities:report, title: Report of the visit, publisher: The authority, kind: REPORT}
            links:
              - id: authorities:delivery
                kind: SUPPLY
                from: b
                to: body-z
                claims:
                  - id: authorities:seen
                    stance: ASSERTS
                    by: claimant
                    channel: REPORT
                    basis: INSPECTED_EVIDENCE
                    summary: The crates stood there.
                    cites: [{source: authorities:report, locator: page 2}]
            """;

    private RunningApplication application;
    private GraphQl contributor;

    @BeforeEach
    void load() {
        application = RunningApplication.withKeys();
        application.load(Sketch.of("SUPPLY a -> b", "SUPPLY a -> c for ngos", "#SUPPLY b -> body-z"));
        contributor = reader(Role.CONTRIBUTOR, "authorities", "press");
    }

    private GraphQl reader(Role role, String... circles) {
        var key = NewKey.until(null, "Desk", role, Set.of(circles));
        return new GraphQl(
                application, application.bean(ApiKeys.class).make(key).text());
    }

    private JsonNode imported(String dossier) {
        return contributor.data(IMPORT, Map.of("text", dossier)).get("importDossier");
    }

    private static List<String> messages(JsonNode report) {
        return report.get("mistakes")
                .valueStream()
                .map(mistake -> mistake.get("line").asInt() + ": "
                        + mistake.get("message").asString())
                .toList();
    }

    private static String answer(GraphQl reader) {
        return reader.data(PATHS, Map.of()).at("/supplyPaths/answer").asString();
    }

    @Test
    void theCircleSeesTheDossierAndNobodyElseDoes() {
        var report = imported(DOSSIER);
        assertThat(report.toString())
                .isEqualTo("{\"dataset\":\"authorities:visit\",\"loaded\":true,\"created\":3,\"changed\":0,"
                        + "\"unchanged\":0,\"removed\":0,\"mistakes\":[]}");
        var colleague = reader(Role.READER, "authorities");
        assertThat(colleague
                        .data(PATHS, Map.of())
                        .at("/supplyPaths/nodes/0/hops/1/link")
                        .toString())
                .isEqualTo("{\"id\":\"authorities:delivery\",\"claims\":[{\"id\":\"authorities:seen\"}]}");
        var datasets = "{datasets {id digest statements}}";
        assertThat(colleague.data(datasets, Map.of()).at("/datasets/0/id").asString())
                .isEqualTo("authorities:visit");
        for (var other : List.of(new GraphQl(application), reader(Role.ADMINISTRATOR, "press", "ngos"))) {
            assertThat(answer(other)).isEqualTo("NONE_ON_RECORD");
            assertThat(other.data(datasets, Map.of()).get("datasets")).hasSize(1);
            assertThat(other.data("{nodes(ids: [\"authorities:delivery\", \"authorities:visit\"]) {id}}", Map.of())
                            .toString())
                    .isEqualTo("{\"nodes\":[null,null]}");
        }
    }

    @Test
    void aLaterEditionTakesThePlaceOfTheEarlierOne() {
        imported(DOSSIER);
        var again = imported(DOSSIER.replace("page 2", "page 3"));
        assertThat(List.of(again.get("changed").asInt(), again.get("unchanged").asInt()))
                .isEqualTo(List.of(1, 2));
        var emptied = imported(HEADER);
        assertThat(emptied.get("removed").asInt()).isEqualTo(3);
        assertThat(answer(contributor)).isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void nothingIsLoadedOfADossierWithMistakes() {
        var report = imported(DOSSIER.replace("to: body-z", "to: body-y").replace("page 2", "''"));
        assertThat(messages(report))
                .containsExactly(
                        "11: 'body-y' is not known; define it, or write the id of a Party",
                        "19: 'locator' is a text; write one");
        assertThat(report.get("loaded").asBoolean()).isFalse();
        assertThat(contributor.data("{datasets {id}}", Map.of()).get("datasets"))
                .hasSize(1);
    }

    @Test
    void aDossierOfAnotherCircleOrOfNoneIsRefused() {
        var instead = "1: the id of a dossier of yours begins with one of your circles and a colon;"
                + " write such as 'dossier: authorities:its-id'";
        for (var id : List.of("ngos:visit", "sketch", "visit")) {
            assertThat(messages(imported(HEADER.replace("authorities:visit", id))))
                    .containsExactly(instead);
        }
        contributor = reader(Role.ADMINISTRATOR);
        assertThat(messages(imported(DOSSIER)))
                .containsExactly("1: you are in no circle, and a dossier is imported into one;"
                        + " ask for a key or token with a circle");
    }

    @Test
    void whatTheReaderMayNotSeeCountsAsNotThere() {
        var denial = DOSSIER + """
                claims:
                  - id: authorities:denied
                    about: %s
                    stance: DENIES
                    by: a
                    channel: REPORT
                    basis: OWN_ACCOUNT
                    summary: It says that it did not.
                    cites: [{source: authorities:report, locator: page 4}]
                """;
        assertThat(messages(imported(denial.formatted("link-1")))).isEmpty();
        var missing = messages(imported(denial.formatted("link-9")));
        assertThat(missing).singleElement().asString().startsWith("22: 'link-9' is not known");
        var hidden = messages(imported(denial.formatted("link-2")));
        assertThat(hidden.toString().replace("link-2", "link-9")).isEqualTo(missing.toString());
    }

    @Test
    void whatOtherCirclesSeeOfItIsNotTold() {
        application.load("""
                dossier: secret
                title: Secret
                publisher: Tests
                edition: 2026
                audience: [ngos]
                sources:
                  - {id: shared, title: Shared, publisher: Tests, kind: REPORT, audience: [ngos, press]}
                """);
        var report = imported(DOSSIER.replace("source: authorities:report", "source: shared")
                .replace("id: authorities:report", "id: shared"));
        assertThat(messages(report))
                .containsExactly("6: this dossier belongs to the circle 'authorities', and the id 'shared' does not;"
                        + " write 'authorities:shared'");
        assertThat(messages(imported(DOSSIER.replace("source: authorities:report", "source: shared"))))
                .containsExactly("19: 'shared' is for [press] only; give this statement an 'audience' within that");
    }

    @Test
    void aTextThatIsFarLargerThanItLooksIsRefused() {
        assertThat(messages(imported(HEADER + "sources: " + "[".repeat(50_000))))
                .containsExactly("5: this is nested more than 20 deep; no file is");
        assertThat(messages(imported(HEADER + "sources: [&a {id: x}, *a]")))
                .containsExactly("5: '*a' is an alias; write out what it stands for");
    }

    @Test
    void dossiersThatAreLoadedAtOnceDoNotBreakEachOther() {
        var user = DOSSIER.replace("authorities:visit", "authorities:user")
                .replaceAll("authorities:(delivery|seen)", "authorities:$1-2")
                .replaceAll("sources:\n.*\n", "");
        for (int i = 0; i < 10; i++) {
            imported(HEADER.replace("visit", "user"));
            imported(DOSSIER);
            var loaded = IntStream.range(0, 2)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() ->
                            imported(number == 0 ? user : HEADER).get("loaded").asBoolean()))
                    .toList();
            assertThat(loaded).extracting(CompletableFuture::join).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aLoadThatIsOvertakenAgainAndAgainGivesUpAndSaysSo() throws InterruptedException {
        var begun = new CountDownLatch(2);
        var done = new AtomicBoolean();
        var driver = application.bean(Driver.class);
        var overtaking = IntStream.range(0, 2)
                .mapToObj(_ -> Thread.startVirtualThread(() -> {
                    while (!done.get()) {
                        driver.executableQuery("MATCH (v:GraphVersion) SET v.number = v.number + 1")
                                .execute();
                        begun.countDown();
                    }
                }))
                .toList();
        begun.await();
        var answer = contributor.ask(IMPORT, Map.of("text", DOSSIER));
        done.set(true);
        for (var thread : overtaking) {
            thread.join();
        }
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("Others load dossiers or lists at the same time. Load it again in a moment.");
        assertThat(imported(DOSSIER).get("created").asInt()).isEqualTo(3);
    }
}
