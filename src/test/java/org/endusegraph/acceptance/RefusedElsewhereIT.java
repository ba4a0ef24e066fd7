package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.Answers;
import org.endusegraph.support.CircleReader;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was refused for the same item and end user, for those who may know it, and for everybody else. */
class RefusedElsewhereIT {

    private static final String CIRCLE = "licensing-authorities";
    private static final String QUESTION = GraphQl.operationText("refused-elsewhere");
    private static final List<String> QUESTIONS = List.of(
            ask("product: \"synthetic-penguin-post\", endUser: \"synthetic-ministry\""),
            ask("product: \"synthetic-walrus-post\", endUser: \"synthetic-bureau\""),
            ask("capability: \"monitoring-centre\", form: SOFTWARE, endUser: \"synthetic-ministry\""),
            "{nodes(ids: [\"synthetic-refusal-penguin-post\", \"synthetic-refusals\", \"synthetic-refusals-paper\"]) {__typename id}}",
            "{datasets {id title statements} sources(first: 100, filter: {text: \"invented\"}) {nodes {id}}}",
            "{search(text: \"invented\", first: 100) {nodes {id}} parties(first: 100) {nodes {id}}}",
            "{supplyPaths(from: {ids: [\"synthetic-walrus-works\"]}, to: {ids: [\"synthetic-ministry\"]}) {answer explored nodes {id}}}");

    private RunningApplication application;
    private CircleReader authority;
    private GraphQl everybody;

    @BeforeEach
    void load() throws IOException {
        application = RunningApplication.seeded();
        application.load(publicWorld());
        authority = new CircleReader(application, CIRCLE);
        everybody = new GraphQl(application);
    }

    private static String publicWorld() throws IOException {
        return file("invented-world").replace("audience: [" + CIRCLE + "]", "");
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("seed-data/synthetic/" + name + ".yaml"));
    }

    private static String ask(String arguments) {
        return "{refusedElsewhere(" + arguments
                + ") {answer explanation withheld synthetic note refusals {decision {id} reason"
                + " pathsAround {answer paths {id}}}}}";
    }

    private JsonNode asked(String product, String endUser, String... more) {
        var variables = new HashMap<String, Object>(Map.of("product", product, "endUser", endUser));
        for (int i = 0; i < more.length; i += 2) {
            variables.put(more[i], more[i + 1]);
        }
        return authority.data(QUESTION, variables).get("refusedElsewhere");
    }

    @Test
    void aServiceThatIsStartedWithInventedDataHasTheRefusalsForTheirCircle() {
        try (var started = RunningApplication.with("--endusegraph.datasets.synthetic=true")) {
            var variables =
                    Map.<String, Object>of("product", "synthetic-penguin-post", "endUser", "synthetic-ministry");
            var answer = new CircleReader(started, CIRCLE).data(QUESTION, variables);
            assertThat(answer.at("/refusedElsewhere/answer").asString()).isEqualTo("FOUND");
            assertThat(new GraphQl(started)
                            .error(QUESTION, variables)
                            .at("/extensions/code")
                            .asString())
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void theCircleSeesWhoRefusedTheSameProductAndWhy() throws IOException {
        application.load(file("licence-refusals"));
        var answer = asked("synthetic-penguin-post", "synthetic-ministry");
        assertThat(answer.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(answer.at("/synthetic").asBoolean()).isTrue();
        assertThat(answer.at("/note").asString()).contains("not with the public");
        assertThat(texts(answer.get("refusals"), "/decision/id")).containsExactly("synthetic-refusal-penguin-post");
        var refusal = answer.at("/refusals/0");
        assertThat(refusal.at("/reason").asString()).isEqualTo("SAME_PRODUCT");
        assertThat(refusal.at("/decision/authority/country").asString()).isEqualTo("BV");
        assertThat(refusal.at("/decision/date").asString()).isEqualTo("2024-03-12");
        assertThat(refusal.at("/decision/grounds").asString()).contains("listen to seals");
        assertThat(refusal.at("/decision/synthetic").asBoolean()).isTrue();
        assertThat(refusal.at("/affiliation").isNull()).isTrue();
    }

    @Test
    void anotherProductOfTheSameCapabilityForABodyThatIsPartOfTheEndUserIsTheSameToo() throws IOException {
        application.load(file("licence-refusals"));
        var refusal = asked("synthetic-walrus-post", "synthetic-bureau").at("/refusals/0");
        assertThat(refusal.at("/reason").asString()).isEqualTo("SHARED_CAPABILITY");
        assertThat(texts(refusal.get("capabilities"), "/id")).containsExactly("monitoring-centre");
        assertThat(refusal.at("/affiliation/hops/0/to/id").asString()).isEqualTo("synthetic-ministry");
    }

    @Test
    void goodsAreNotTheSameAsSoftwareNorIsAnotherEndUser() throws IOException {
        application.load(file("licence-refusals"));
        assertThat(asked("synthetic-walrus-rack", "synthetic-ministry")
                        .at("/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
        assertThat(asked("synthetic-penguin-post", "cn-mps").at("/answer").asString())
                .isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void bothClocksCount() throws IOException {
        application.load(file("licence-refusals"));
        assertThat(asked("synthetic-penguin-post", "synthetic-ministry", "asOf", "2024-03-11")
                        .at("/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
        assertThat(asked("synthetic-penguin-post", "synthetic-ministry", "knownAt", "2024-04-01")
                        .at("/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
        assertThat(asked("synthetic-penguin-post", "synthetic-ministry", "knownAt", "2024-04-02")
                        .at("/answer")
                        .asString())
                .isEqualTo("FOUND");
    }

    @Test
    void pathsLeadAroundItFromAnotherStateOnly() throws IOException {
        application.load(file("licence-refusals"));
        var around = asked("synthetic-penguin-post", "synthetic-ministry").at("/refusals/0/pathsAround");
        assertThat(around.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(around.get("paths").valueStream().map(Answers::line))
                .contains(
                        "synthetic-walrus-works -SUPPLY-> synthetic-iceberg-trading -SUPPLY-> synthetic-bureau -AFFILIATION-> synthetic-ministry")
                .noneMatch(line -> line.startsWith("synthetic-penguin-works"));
    }

    @Test
    void whoeverIsOutsideTheCircleGetsTheAnswersOfAGraphWithoutTheRefusal() throws IOException {
        var without = answers();
        application.load(file("licence-refusals"));
        assertThat(answers()).isEqualTo(without);
        assertThat(without.getFirst()).contains("NONE_ON_RECORD");
        assertThat(authority.data(QUESTIONS.getFirst(), Map.of()).toString())
                .contains("FOUND")
                .isNotEqualTo(without.getFirst());
    }

    @Test
    void withBothDossiersAsTheyComeThePublicSeesNothingOfThem() throws IOException {
        application = RunningApplication.seeded();
        var questions = QUESTIONS.stream()
                .filter(question ->
                        question.startsWith("{n") || question.startsWith("{d") || question.startsWith("{se"))
                .toList();
        everybody = new GraphQl(application);
        var without = questions.stream()
                .map(question -> everybody.ask(question, Map.of()).toString())
                .toList();
        application.load(file("invented-world"), file("licence-refusals"));
        assertThat(questions.stream()
                        .map(question -> everybody.ask(question, Map.of()).toString())
                        .toList())
                .isEqualTo(without);
        assertThat(everybody
                        .error(QUESTIONS.getFirst(), Map.of())
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    private List<String> answers() {
        return QUESTIONS.stream()
                .map(question -> everybody.ask(question, Map.of()).toString())
                .toList();
    }

    @Test
    void ofOneThatIsAcknowledgedEverybodyLearnsThatItIsThereAndNoMore() throws IOException {
        application.load(file("licence-refusals"));
        for (var days : List.of("", ", asOf: \"2000-01-01\"", ", knownAt: \"2000-01-01\"")) {
            var answer = everybody
                    .data(
                            ask("capability: \"monitoring-centre\", form: SOFTWARE, endUser: \"synthetic-coast-watch\""
                                    + days),
                            Map.of())
                    .get("refusedElsewhere");
            assertThat(answer.at("/answer").asString()).isEqualTo("WITHHELD");
            assertThat(answer.at("/withheld").asBoolean()).isTrue();
            assertThat(answer.at("/synthetic").asBoolean()).isTrue();
            assertThat(answer.get("refusals").isEmpty()).isTrue();
            assertThat(answer.toString()).doesNotContain("revocation", "2024");
        }
        var seen = asked("synthetic-penguin-post", "synthetic-coast-watch").at("/refusals/0");
        assertThat(seen.at("/decision/outcome").asString()).isEqualTo("REVOKED");
        assertThat(seen.at("/reason").asString()).isEqualTo("NAMED_CAPABILITY");
    }
}
