package org.endusegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.keys.NewKey;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a reader may not see cannot be inferred: on {@value #GRAPHS} generated graphs, whatever a reader asks over HTTP, the answer is that of the same
 * graph without what they may not see, to the last cursor, count and error; of a refusal whose existence is acknowledged the marker
 * is added. The questions are made up from the schema, so that each root
 * field, argument and filter is asked.
 */
class AccessPropertyIT {

    private static final int GRAPHS = 500;
    private static final int GRAPHS_A_BATCH = 25;
    private static final int QUESTIONS_A_GRAPH = 1;
    private static final int PAGES = 2;
    private static final int ASKED_AT_ONCE = 3;
    private static final int CONTRIBUTIONS_A_BATCH = 12;

    /** What tells when the graph was written, and nothing of it; docs/api.md says so. */
    private static final Set<String> OF_THE_TIME = Set.of(
            "graphVersion",
            "builtAt",
            "current",
            "loadedAt",
            "digest",
            "recordedAt",
            "decidedAt",
            "decisions",
            "sameBasis");

    private static final String REFUSED_ELSEWHERE = """
            query($product: ID!, $endUser: ID!) {
              refusedElsewhere(product: $product, endUser: $endUser) {
                answer explanation withheld refusals {decision {id grounds} reason pathsAround {answer paths {hops {link {id}}}}}
              }
            }
            """;

    private static final String IMPORT_DOSSIER = """
            mutation($text: String!) {
              importDossier(text: $text) {dataset loaded created changed unchanged removed mistakes {line message}}
            }
            """;

    private static final Pattern RANDOM_ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> ASKED = new TreeSet<>();
    private static final AtomicInteger ANSWERED = new AtomicInteger();
    private static final AtomicInteger CONTRIBUTED = new AtomicInteger();
    private static final AtomicInteger MARKED = new AtomicInteger();
    private static final AtomicInteger REFUSED = new AtomicInteger();

    record Question(GraphQLFieldDefinition field, String document) {

        boolean writes() {
            return document.startsWith("mutation");
        }
    }

    static IntStream batches() {
        return IntStream.range(0, GRAPHS / GRAPHS_A_BATCH);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void theAnswersAreThoseOfAGraphWithoutWhatTheReaderMayNotSee(int batch) {
        var random = new Random(batch);
        var circles = DossierDraft.CIRCLES.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .toList();
        var dossiers = IntStream.range(0, GRAPHS_A_BATCH)
                .mapToObj(number -> new RandomDossier("g" + number, batch * 1_000L + number))
                .toList();
        var application = RunningApplication.empty();
        application.load(dossiers.stream().map(RandomDossier::text).toArray(String[]::new));
        var questions = questions(schema(application), batch, dossiers, random);
        var contributions = contributions(circles, dossiers, random);
        var reader = reader(application, circles);
        var reports = imported(reader, contributions);
        var answers = answers(reader, questions);
        var decided = dossiers.stream()
                .filter(dossier -> !dossier.decisions().isEmpty())
                .toList();
        var refusals = refusals(reader, decided);

        application.wipe();
        application.load(
                dossiers.stream().flatMap(dossier -> dossier.seenBy(circles)).toArray(String[]::new));
        var readerWithout = reader(application, circles);
        var expectedReports = imported(readerWithout, contributions);
        for (int i = 0; i < contributions.size(); i++) {
            assertThat(reports.get(i))
                    .as("in the circles %s: %s", circles, contributions.get(i))
                    .isEqualTo(expectedReports.get(i));
        }
        var expected = answers(readerWithout, questions);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(answers.get(i))
                    .as("in the circles %s: %s", circles, questions.get(i).document())
                    .isEqualTo(expected.get(i));
        }
        compareRefusals(circles, decided, refusals, refusals(readerWithout, decided));
    }

    /** Dossiers of the circles, in several editions each; some of a circle that the reader need not be in. */
    private static List<String> contributions(List<String> circles, List<RandomDossier> dossiers, Random random) {
        return IntStream.range(0, CONTRIBUTIONS_A_BATCH)
                .mapToObj(number -> new RandomContribution(
                                number < 2 || circles.isEmpty() ? "x" : circles.get(number % circles.size()),
                                dossiers.get(random.nextInt(GRAPHS_A_BATCH)).ids(),
                                random)
                        .edition(random.nextInt(3)))
                .toList();
    }

    /** What is answered to each that is imported. */
    private static List<String> imported(GraphQl reader, List<String> contributions) {
        return contributions.stream()
                .map(text -> {
                    var report = reader.ask(IMPORT_DOSSIER, Map.of("text", text));
                    if (report.at("/data/importDossier/loaded").asBoolean(false)) {
                        CONTRIBUTED.incrementAndGet();
                    }
                    return report.toString();
                })
                .toList();
    }

    /** They differ in the marker alone, and it is there if a decision that is kept from the reader is acknowledged. */
    private static void compareRefusals(
            List<String> circles, List<RandomDossier> dossiers, List<JsonNode> answers, List<JsonNode> expected) {
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var decisions = dossiers.get(i).decisions();
            var what = "%s in the circles %s".formatted(decisions, circles);
            if (answer.at("/data/refusedElsewhere/withheld").asBoolean(false)) {
                MARKED.incrementAndGet();
                assertThat(decisions).as(what).anyMatch(decision -> RandomDossier.isAcknowledgedTo(circles, decision));
            } else if (!answer.has("errors")) {
                assertThat(RandomDossier.isAcknowledgedTo(circles, decisions.getFirst()))
                        .as(what)
                        .isFalse();
            }
            assertThat(withoutMark(answer)).as(what).isEqualTo(withoutMark(expected.get(i)));
        }
    }

    private static JsonNode withoutMark(JsonNode answer) {
        if (answer.at("/data/refusedElsewhere") instanceof ObjectNode refused) {
            if (refused.get("withheld").asBoolean()
                    && refused.get("answer").asString().equals("WITHHELD")) {
                refused.put("answer", "NONE_ON_RECORD");
            }
            refused.remove(List.of("withheld", "explanation"));
        }
        return answer;
    }

    private static GraphQLSchema schema(RunningApplication application) {
        return application.bean(GraphQlSource.class).schema();
    }

    /** Questions about each graph in turn, of each root field in turn, over all batches; what writes comes last. */
    private static List<Question> questions(
            GraphQLSchema schema, int batch, List<RandomDossier> dossiers, Random random) {
        var questions = new ArrayList<Question>();
        var fields = schema.getQueryType().getFieldDefinitions();
        for (int i = 0; i < GRAPHS_A_BATCH * QUESTIONS_A_GRAPH; i++) {
            questions.add(question(
                    schema,
                    schema.getQueryType(),
                    fields.get((batch * GRAPHS_A_BATCH * QUESTIONS_A_GRAPH + i) % fields.size()),
                    dossiers.get(i % GRAPHS_A_BATCH),
                    random));
        }
        for (var field : schema.getMutationType().getFieldDefinitions()) {
            questions.add(question(
                    schema, schema.getMutationType(), field, dossiers.get(random.nextInt(GRAPHS_A_BATCH)), random));
        }
        return questions;
    }

    private static Question question(
            GraphQLSchema schema,
            GraphQLObjectType root,
            GraphQLFieldDefinition field,
            RandomDossier about,
            Random random) {
        return new Question(field, new RandomDocument(schema, about.ids(), random, ASKED).asking(root, field));
    }

    private static GraphQl reader(RunningApplication application, List<String> circles) {
        var key = NewKey.until(null, "Desk", Role.ADMINISTRATOR, Set.copyOf(circles));
        return new GraphQl(
                application, application.bean(ApiKeys.class).make(key).text());
    }

    /** Some are asked at once, but for what writes: that is asked after all others, one after the other. */
    private static List<List<String>> answers(GraphQl reader, List<Question> questions) {
        try (var asking = Executors.newFixedThreadPool(ASKED_AT_ONCE)) {
            var reads = questions.stream()
                    .filter(question -> !question.writes())
                    .map(question -> CompletableFuture.supplyAsync(() -> pages(reader, question), asking))
                    .toList();
            var answers = reads.stream().map(CompletableFuture::join).toList();
            var writes = questions.stream().filter(Question::writes).map(question -> pages(reader, question));
            return Stream.concat(answers.stream(), writes).toList();
        }
    }

    private static List<String> pages(GraphQl reader, Question question) {
        var pages = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        while (true) {
            var page = reader.ask(question.document(), variables);
            (page.has("errors") ? REFUSED : ANSWERED).incrementAndGet();
            pages.add(comparable(page));
            var info = page.at("/data/" + question.field().getName() + "/pageInfo");
            if (pages.size() == PAGES || !info.path("hasNextPage").asBoolean(false)) {
                return pages;
            }
            variables.put("after", info.get("endCursor").asString());
        }
    }

    /** An answer without what tells when it was written, without random ids, and with errors in an order; the results inside receipts too. */
    private static String comparable(JsonNode answer) {
        answer.findParents("matcherVersion").forEach(receipt -> {
            readResult((ObjectNode) receipt);
            if (receipt.path("rerun") instanceof ObjectNode rerun) {
                readResult(rerun);
            }
        });
        OF_THE_TIME.stream()
                .flatMap(name -> answer.findParents(name).stream().map(parent -> (ObjectNode) parent))
                .forEach(parent -> parent.remove(OF_THE_TIME));
        if (answer.get("errors") instanceof ArrayNode errors) {
            var sorted = errors.valueStream()
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .toList();
            errors.removeAll().addAll(sorted);
        }
        return RANDOM_ID.matcher(answer.toString()).replaceAll("…");
    }

    private static void readResult(ObjectNode receipt) {
        if (receipt.path("result").isString()) {
            receipt.set("result", JSON.readTree(receipt.get("result").asString()));
        }
    }

    /** What is said of the item and the end user of the first decision of each graph, whether the reader may see it or not. */
    private static List<JsonNode> refusals(GraphQl reader, List<RandomDossier> dossiers) {
        return dossiers.stream()
                .map(dossier -> dossier.decisions().getFirst())
                .map(decision -> reader.ask(
                        REFUSED_ELSEWHERE,
                        Map.of("product", decision.get("product"), "endUser", decision.get("endUser"))))
                .toList();
    }

    @AfterAll
    static void everythingWasAskedAndMostlyAnswered() {
        var all = RandomDocument.coordinates(schema(RunningApplication.empty()));
        assertThat(ASKED).containsAll(all);
        assertThat(MARKED.get()).isPositive();
        assertThat(CONTRIBUTED.get()).isGreaterThan(GRAPHS / GRAPHS_A_BATCH);
        assertThat(ANSWERED.get()).isGreaterThan(3 * REFUSED.get());
    }
}
