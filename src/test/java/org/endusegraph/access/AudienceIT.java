package org.endusegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader may not see cannot be inferred: the answers are those of a graph without it. */
class AudienceIT {

    private static final List<String> QUESTIONS = List.of(
            "{ parties(first: 100) { nodes { id name links(first: 100) { nodes { id status claims { id } } } } } }",
            "{ products(first: 100) { nodes { id links(first: 100) { nodes { id products { id } } } } } }",
            "{ search(text: \"item\", first: 100) { nodes { id } } }",
            """
            { supplyPaths(from: {kinds: [COMPANY]}, to: {kinds: [PUBLIC_BODY]}, first: 100, filter: {maxHops: 5}) {
                answer explored complete pageInfo { hasNextPage }
                nodes { id strength continuity window { from to } hops { link { id } via { id } } sources { id } warnings { code } }
            } }""",
            "{ discriminationRisks { nodes { id } } }",
            "{ unknowns { id } sources(first: 100) { nodes { id } } capabilities { id } }",
            "{ nodes(ids: [\"link-1\", \"link-2\", \"link-3\", \"link-4\", \"link-5\", \"link-6\"]) { __typename id } }");

    @ParameterizedTest
    @MethodSource("seeds")
    void theAnswersAreThoseOfAGraphWithoutWhatTheReaderMayNotSee(long seed) {
        var lines = lines(new Random(seed));
        var application = RunningApplication.empty();
        application.load(Sketch.of(lines.toArray(String[]::new)));
        var withheld = answers(application);
        application.wipe();
        application.load(Sketch.of(lines.stream()
                .map(line -> line.endsWith("for authorities") ? "#" + line : line)
                .toArray(String[]::new)));
        assertThat(withheld).isEqualTo(answers(application));
        assertThat(withheld.toString()).doesNotContain("authorities");
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 12).mapToObj(Long::valueOf);
    }

    @Test
    void theNumberOfCirclesDoesNotMatterToThePublic() {
        var application = RunningApplication.empty();
        application.load(Sketch.of("SUPPLY a -> body-z for authorities"));
        var paths = new GraphQl(application)
                .data(
                        "{ supplyPaths(from: {ids: [\"a\"]}, to: {ids: [\"body-z\"]}) { answer explored nodes { id } } }",
                        Map.of());
        assertThat(paths.get("supplyPaths").get("explored").asInt()).isZero();
        assertThat(paths.get("supplyPaths").get("answer").asString()).isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void aDatasetWithWhatIsWithheldDoesNotTellWhenThatChanges() {
        var application = RunningApplication.empty();
        var question = "{ datasets { title statements digest loadedAt } }";
        application.load(Sketch.of("SUPPLY a -> body-z", "SUPPLY a -> body-z for authorities"));
        var before = new GraphQl(application).data(question, Map.of());
        application.load(Sketch.of("SUPPLY a -> body-z", "SUPPLY a -> body-z from 2019 for authorities"));
        assertThat((Object) new GraphQl(application).data(question, Map.of())).isEqualTo(before);
        application.load(Sketch.of("SUPPLY a -> body-z"));
        var open = new GraphQl(application).data(question, Map.of()).at("/datasets/0");
        assertThat(open.get("digest").isNull()).isFalse();
        assertThat(open.get("loadedAt").isNull()).isFalse();
    }

    private static List<String> answers(RunningApplication application) {
        var graphQl = new GraphQl(application);
        return QUESTIONS.stream()
                .map(question -> graphQl.data(question, Map.of()).toString())
                .toList();
    }

    private static List<String> lines(Random random) {
        var kinds = List.of("SUPPLY", "SUPPLY", "SUPPLY", "CO_DEVELOPMENT", "AFFILIATION");
        var statuses = List.of("CONFIRMED", "REPORTED", "ALLEGED", "DISPUTED", "REFUTED");
        var parties = List.of("a", "b", "c", "d", "body-y", "body-z");
        var lines = new ArrayList<String>();
        for (int i = 0; i < 14; i++) {
            var from = random.nextInt(parties.size());
            var to = (from + 1 + random.nextInt(parties.size() - 1)) % parties.size();
            var kind = kinds.get(random.nextInt(kinds.size()));
            lines.add(kind + " " + parties.get(from) + " -> " + parties.get(to)
                    + (kind.equals("AFFILIATION") || random.nextBoolean() ? "" : " of item-" + random.nextInt(3))
                    + (random.nextBoolean() ? "" : " from " + (2010 + random.nextInt(8)))
                    + " is " + statuses.get(random.nextInt(statuses.size()))
                    + (random.nextInt(3) == 0 ? " for authorities" : ""));
        }
        return lines;
    }
}
