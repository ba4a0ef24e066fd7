package org.endusegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.api.Api.GRAPHQL;
import static org.endusegraph.api.Api.JSON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningTinyGraph.class)
class GraphQlOverHttpTests {

    private final Api api;

    GraphQlOverHttpTests(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void aQuestionIsAnsweredInTheMediaTypeThatTheClientAccepts(String accept) {
        var answer = api.ask("{ hello }", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(accept + ";charset=utf-8");
        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello you");
        assertThat(answer.json().has("errors")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                                   | application/json",
                "application/*                                                         | application/json",
                "application/graphql-response+json, application/json;q=0.9             | application/graphql-response+json",
                "application/json;q=0.9, application/graphql-response+json             | application/graphql-response+json",
                "application/graphql-response+json;q=0.5, application/json             | application/json",
                "application/json, application/graphql-response+json                   | application/json",
                "application/graphql-response+json, */*                                | application/graphql-response+json",
                "application/json;q=0, */*;q=0.1                                       | application/graphql-response+json",
                "text/html, application/xhtml+xml, */*;q=0.8                           | application/json",
                "application/graphql-response+json; charset=utf-8                      | application/graphql-response+json",
                "APPLICATION/JSON                                                      | application/json"
            })
    void theClientsPreferenceDecidesTheMediaType(String accept, String expected) {
        assertThat(api.ask("{ hello }", accept).contentType()).isEqualTo(expected);
    }

    @Test
    void aClientThatSaysNothingGetsJson() {
        var answer = api.send("POST", "/graphql", "{\"query\":\"{ hello }\"}", "Content-Type", JSON);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json; charset=iso-8859-1", "nonsense"})
    void aClientThatAcceptsNoneOfTheMediaTypesGets406(String accept) {
        var answer = api.ask("{ hello }", accept);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
        assertThat(answer.message()).contains(GRAPHQL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ hello                                                 | syntax",
                "''                                                      | an empty document",
                "{ nosuchfield }                                         | validation",
                "query A { hello } query B { hello }                     | which operation",
                "query ($to: Int!) { count(to: $to) }                    | a missing variable"
            })
    void aQuestionThatCannotBeAnsweredIs400OrForJsonClients200(String query, String why) {
        var modern = api.ask(query, GRAPHQL);
        var legacy = api.ask(query, JSON);

        assertThat(modern.status()).as(why).isEqualTo(400);
        assertThat(legacy.status()).as(why).isEqualTo(200);
        assertThat(List.of(modern, legacy)).allSatisfy(answer -> {
            assertThat(answer.json().has("data")).isFalse();
            assertThat(answer.code()).isEqualTo("INVALID_INPUT");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void aPartialAnswerIs200(String accept) {
        var answer = api.ask("{ hello invalid }", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello you");
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                        | 400",
                "NONSENSE                                                | 400",
                "{\"query\":                                             | 400",
                "{\"query\":\"{ hello }\"} trailing                      | 400",
                "{\"query\":\"{ hello }\",\"query\":\"{ invalid }\"}     | 400",
                "[]                                                      | 400",
                "\"{ hello }\"                                           | 400",
                "null                                                    | 400",
                "{\"qeury\":\"{ hello }\"}                               | 400",
                "{\"query\":null}                                        | 400",
                "{\"query\":[\"{ hello }\"]}                             | 400",
                "{\"query\":7}                                           | 400",
                "{\"query\":\"{ hello }\",\"variables\":[7]}             | 400",
                "{\"query\":\"{ hello }\",\"variables\":\"{}\"}          | 400",
                "{\"query\":\"{ hello }\",\"extensions\":false}          | 400",
                "{\"query\":\"{ hello }\",\"operationName\":0}           | 400"
            })
    void aBodyThatIsNoGraphQlRequestIs400ForEveryClient(String body, int status) {
        for (var accept : List.of(GRAPHQL, JSON)) {
            var answer = api.postText(body == null ? "" : body, accept);

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.contentType()).isEqualTo(accept);
            assertThat(answer.code()).isEqualTo("INVALID_INPUT");
        }
    }

    @Test
    void batchesAreRefusedWithASentenceThatSaysSo() {
        var answer = api.postText("[{\"query\":\"{ hello }\"},{\"query\":\"{ hello }\"}]", JSON);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("not batched");
    }

    @Test
    void optionalParametersMayBeNullAndUnknownOnesAreIgnored() {
        var answer = api.postText(
                "{\"query\":\"{ hello }\",\"variables\":null,\"operationName\":null,\"extensions\":null,\"later\":1}",
                GRAPHQL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void variablesAndTheOperationNameAreUsedInAnyScript() {
        var answer = api.post(
                Map.of(
                        "query", "query A { colour } query B($name: String) { hello(name: $name) }",
                        "operationName", "B",
                        "variables", Map.of("name", "海康威视 🏃")),
                GRAPHQL);

        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello 海康威视 🏃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/graphql",
                "application/json; charset=utf-16"
            })
    void anotherContentTypeIs415(String contentType) {
        var answer = api.send("POST", "/graphql", "{\"query\":\"{ hello }\"}", "Content-Type", contentType);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Accept")).isEqualTo(JSON);
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
    }

    @Test
    void aBodyWithoutContentTypeIs415() {
        assertThat(api.send("POST", "/graphql", "{\"query\":\"{ hello }\"}").status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "FOO"})
    void anotherMethodIs405(String method) {
        var answer = api.send(method, "/graphql", "{\"query\":\"{ hello }\"}", "Content-Type", JSON);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "POST");
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
    }

    @Test
    void optionsSayWhichMethodsThereAre() {
        var answer = api.send("OPTIONS", "/graphql", null);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).contains("GET", "HEAD", "POST", "OPTIONS");
    }

    @Test
    void anUnknownAddressIsAJsonError() {
        var answer = api.send("GET", "/no/such/page", null, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.contentType()).isEqualTo(JSON);
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }
}
