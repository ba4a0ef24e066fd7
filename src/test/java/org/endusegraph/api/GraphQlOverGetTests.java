package org.endusegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.api.Api.GRAPHQL;
import static org.endusegraph.api.Api.JSON;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningTinyGraph.class)
class GraphQlOverGetTests {

    private static final Map<String, String> HELLO = Map.of("query", "{ hello }");

    private final Api api;

    GraphQlOverGetTests(Api api) {
        this.api = api;
    }

    @Test
    void aQueryIsAskedWithParameters() {
        var answer = api.get(
                Map.of(
                        "query", "query A { colour } query B($name: String) { hello(name: $name) }",
                        "operationName", "B",
                        "variables", "{\"name\":\"海康威视\"}"),
                "Accept",
                GRAPHQL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(GRAPHQL);
        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello 海康威视");
    }

    @Test
    void emptyOptionalParametersCountAsAbsent() {
        var answer = api.get(Map.of("query", "{ hello }", "operationName", "", "variables", "", "extensions", ""));

        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello you");
    }

    @Test
    void theOperationNameNullIsAName() {
        var answer = api.get(Map.of("query", "query null { hello }", "operationName", "null"));

        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello you");
    }

    @Test
    void bracesNeedNoEscapeInTheAddress() throws IOException {
        assertThat(raw("GET /graphql?query={hello}")).startsWith("HTTP/1.1 200").contains("hello you");
    }

    @Test
    void anAddressThatIsEncodedWronglyIs400() throws IOException {
        assertThat(raw("GET /graphql?query=%ZZ")).startsWith("HTTP/1.1 400").contains("INVALID_INPUT");
    }

    @Test
    void aQuestionThatIsTooLongForAnAddressIsRefusedWithoutPage() throws IOException {
        assertThat(raw("GET /graphql?query=" + "x".repeat(40_000)))
                .startsWith("HTTP/1.1 414")
                .contains("LIMIT_EXCEEDED")
                .contains("with POST");
        assertThat(raw("GET /graphql?query=" + "x".repeat(100_000)))
                .startsWith("HTTP/1.1 400")
                .contains("INVALID_INPUT")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void aMutationOverGetIs405AndNotExecuted(String accept) {
        var answer = api.get(
                Map.of("query", "query A { hello } mutation B { change }", "operationName", "B"), "Accept", accept);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.json().has("data")).isFalse();
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
    }

    @Test
    void aQueryBesideAMutationIsAnswered() {
        var answer = api.get(Map.of("query", "query A { hello } mutation B { change }", "operationName", "A"));

        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?query",
                "?qeury=%7Bhello%7D",
                "?query=%7Bhello%7D&query=%7Bhello%7D",
                "?query=%7Bhello%7D&variables=%5B7%5D",
                "?query=%7Bhello%7D&variables=nonsense",
                "?query=%7Bhello%7D&extensions=7"
            })
    void anAddressThatIsNoGraphQlRequestIs400(String parameters) {
        var answer = api.send("GET", "/graphql" + parameters, null, "Accept", GRAPHQL);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
    }

    @Test
    void cachesMayKeepAnAnswerAndAskWhetherItStillHolds() {
        var first = api.get(HELLO, "Accept", GRAPHQL);
        var again = api.get(HELLO, "Accept", GRAPHQL, "If-None-Match", first.header("ETag"));

        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(first.header("Vary")).contains("Accept");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.http().body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void answersThatDifferHaveDifferentTags() {
        var tag = api.get(HELLO, "Accept", GRAPHQL).header("ETag");

        assertThat(api.get(HELLO, "Accept", JSON).header("ETag")).isNotEqualTo(tag);
        assertThat(api.get(Map.of("query", "{ colour }"), "Accept", GRAPHQL, "If-None-Match", tag)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ invalid }", "{ nosuchfield }", "{"})
    void errorsAreNotKept(String query) {
        var answer = api.get(Map.of("query", query), "Accept", GRAPHQL);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void headIsGetWithoutABody() {
        var get = api.get(HELLO, "Accept", GRAPHQL);
        var head = api.send("HEAD", "/graphql?query=%7B+hello+%7D", null, "Accept", GRAPHQL);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.http().body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
    }

    /** Sends what no client would send. */
    private String raw(String request) throws IOException {
        var address = URI.create(api.base());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
