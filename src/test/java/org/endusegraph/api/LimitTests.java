package org.endusegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.api.Api.GRAPHQL;

import graphql.introspection.IntrospectionQueryBuilder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningTinyGraph.class)
class LimitTests {

    private final Api api;

    LimitTests(Api api) {
        this.api = api;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileDocumentIsRefused(String what, String document, String says) {
        var answer = api.ask(document, GRAPHQL);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().has("data")).isFalse();
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains(says);
    }

    static Stream<String[]> hostile() {
        return Stream.of(
                row(
                        "deep",
                        "{ thing(id: 1) " + "{ parts ".repeat(20) + "{ id }" + "}".repeat(20) + " }",
                        "22 fields deep"),
                row(
                        "deeper than the parser goes",
                        "{ hello " + "{ a ".repeat(2_000) + "}".repeat(2_000) + "}",
                        "nests"),
                row("wide", "{ thing(id: 1) {" + "id ".repeat(2_000) + "} }", "2001 fields"),
                row("many root fields", "{" + "hello ".repeat(21) + "}", "21 fields of Query"),
                row("many aliases", "{ thing(id: 1) {" + numbered(51, "a%d: id") + "} }", "51 aliases"),
                row("ten thousand aliases", "{" + numbered(10_000, "a%d: hello") + "}", "characters"),
                row("two thousand aliases", "{" + numbered(2_000, "a%d: hello") + "}", "words and signs"),
                row("many directives", "{ hello " + "@include(if: true) ".repeat(51) + "}", "51 directives"),
                row("doubling fragments", "{ thing(id: 1) { ...f0 } } " + doubling(40), "billions of fields"),
                row("long", "{ hello(name: \"" + "x".repeat(60_000) + "\") }", "longer than 50000 characters"),
                row(
                        "large pages in large pages",
                        "{ pages(first: 100) { nodes { pages(first: 100) { nodes { pages { nodes { id } } } } } } }",
                        "smaller 'first'"),
                row(
                        "a page larger than numbers go",
                        "{ pages(first: 2147483647) { nodes { pages(first: 2147483647) { nodes { id } } } } }",
                        "smaller 'first'"));
    }

    @Test
    void circularFragmentsAreRefused() {
        var answer =
                api.ask("{ thing(id: 1) { ...a } } fragment a on Thing { ...b } fragment b on Thing { ...a }", GRAPHQL);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("cycles");
    }

    @Test
    void aPageSizeInAVariableCounts() {
        var query = "query ($n: Int) { pages(first: $n) { nodes { pages(first: $n) { nodes { parts { id } } } } } }";

        assertThat(api.post(Map.of("query", query, "variables", Map.of("n", 100)), GRAPHQL)
                        .status())
                .isEqualTo(200);
        assertThat(api.post(Map.of("query", query, "variables", Map.of("n", 1_000)), GRAPHQL)
                        .code())
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aLongListInAVariableCounts() {
        var query = "query ($ids: [ID!]!) { things(ids: $ids) { pages(first: 100) { nodes { id } } } }";
        var ids = IntStream.range(0, 1_000).boxed().toList();

        assertThat(api.post(Map.of("query", query, "variables", Map.of("ids", ids.subList(0, 10))), GRAPHQL)
                        .status())
                .isEqualTo(200);
        assertThat(api.post(Map.of("query", query, "variables", Map.of("ids", ids)), GRAPHQL)
                        .code())
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aLongListCountsForTheListsOfTheObjectThatItLeadsTo() {
        var query =
                "query ($ids: [ID!]!) { batch(ids: $ids) { things { pages(first: 100) { nodes { parts { id } } } } } }";
        var ids = IntStream.range(0, 500).boxed().toList();

        assertThat(api.post(Map.of("query", query, "variables", Map.of("ids", ids.subList(0, 50))), GRAPHQL)
                        .status())
                .isEqualTo(200);
        assertThat(api.post(Map.of("query", query, "variables", Map.of("ids", ids)), GRAPHQL)
                        .code())
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aBodyOverTheLimitIs413() {
        var answer = api.postText("{\"query\":\"{ hello }\",\"x\":\"" + "x".repeat(10_000_000) + "\"}", GRAPHQL);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains("256 KiB");
    }

    @Test
    void variablesThatNestTooDeeplyAreRefused() {
        var answer = api.postText(
                "{\"query\":\"{ hello }\",\"variables\":{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}}",
                GRAPHQL);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void introspectionAsToolsAskItPasses() {
        var answer = api.ask(IntrospectionQueryBuilder.build(), GRAPHQL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/__schema/queryType/name").asString()).isEqualTo("Query");
    }

    @Test
    void introspectionInBadFaithIsRefused() {
        var types = numbered(20, "a%d: __schema { types { name } }");

        assertThat(api.ask("{" + types + "}", GRAPHQL).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static String numbered(int count, String format) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining(" "));
    }

    private static String doubling(int count) {
        return IntStream.range(0, count)
                        .mapToObj(index -> "fragment f%d on Thing { ...f%d ...f%<d } ".formatted(index, index + 1))
                        .collect(Collectors.joining())
                + "fragment f" + count + " on Thing { id }";
    }
}
