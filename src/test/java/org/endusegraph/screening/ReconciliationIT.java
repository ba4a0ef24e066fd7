package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as OpenRefine calls it. */
class ReconciliationIT {

    private static final String TWINS = """
            dossier: twins
            title: Two of one name
            publisher: Tests
            edition: 2026
            sources:
              - {id: twins-paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: twin-1, type: COMPANY, name: Brevikson Shipping AS, country: "NO", cites: [{source: twins-paper, locator: p1}]}
              - {id: twin-2, type: COMPANY, name: Brevikson Shipping AS, country: "NO", cites: [{source: twins-paper, locator: p1}],
                 identifiers: [{scheme: NO-REGISTRATION, value: "988077917"}]}
            """;

    private static URI service;

    @BeforeAll
    static void start() {
        var application = RunningApplication.seeded();
        application.load(TWINS);
        service = application.address().resolve("/reconcile");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> ask(String queries) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8))));
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Test
    void theManifestSaysTheVersionAndTheTypes() throws Exception {
        var manifest = json(send(HttpRequest.newBuilder(service)));
        assertThat(manifest.at("/versions/0").asString()).isEqualTo("0.2");
        assertThat(manifest.at("/identifierSpace").asString()).startsWith("http://127.0.0.1:");
        assertThat(manifest.at("/defaultTypes").findValuesAsString("id")).contains("COMPANY", "PUBLIC_BODY", "PERSON");
    }

    @Test
    void aBatchIsAnsweredByItsKeysWithScoresInPerCentAndTheirFeatures() throws Exception {
        var answer = json(ask("""
                {"q0": {"query": "Hangzhou Hikvision Digital Technology", "limit": 3, "type": "COMPANY",
                        "properties": [{"pid": "country", "v": "CN"}]},
                 "q1": {"query": "海康威视"},
                 "q2": {"query": "Nobody whom anybody knows Ltd"}}
                """));
        assertThat(answer.at("/q0/result/0/id").asString()).isEqualTo("hikvision");
        assertThat(answer.at("/q0/result/0/score").asDouble()).isBetween(85.0, 100.0);
        assertThat(answer.at("/q0/result/0/features/0/id").asString()).isEqualTo("NAME");
        assertThat(answer.at("/q1/result").findValuesAsString("id")).contains("hikvision");
        assertThat(answer.at("/q2/result").size()).isZero();
    }

    @Test
    void nothingIsAMatchByItselfBesideAnEqualHoweverFewAreAskedFor() throws Exception {
        var answer = json(ask("""
                {"one": {"query": "Brevikson Shipping AS", "limit": 1}, "two": {"query": "Brevikson Shipping AS"},
                 "sure": {"query": "Hangzhou Hikvision Digital Technology", "type": "COMPANY"}}
                """));
        assertThat(answer.at("/one/result").size()).isEqualTo(1);
        assertThat(answer.at("/one/result/0/match").asBoolean()).isFalse();
        assertThat(answer.at("/two/result").size()).isEqualTo(2);
        assertThat(answer.at("/sure/result/0/match").asBoolean()).isTrue();
    }

    @Test
    void pagesOfOtherOriginsMayAskAndReadTheAnswerButNothingElse() throws Exception {
        var origin = "https://refine.example";
        var manifest = send(HttpRequest.newBuilder(service).header("Origin", origin));
        assertThat(manifest.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(manifest.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        var preflight = send(HttpRequest.newBuilder(service)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST"));
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElseThrow())
                .contains("GET", "POST")
                .doesNotContain("DELETE");
        var graphQl = send(HttpRequest.newBuilder(service.resolve("/graphql?query=%7B__typename%7D"))
                .header("Origin", origin));
        assertThat(graphQl.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aQueryThatMakesNoSenseHasNoCandidatesAndLeavesTheOthersAlone() throws Exception {
        var answer = json(ask("""
                {"dash": {"query": "Brevikson", "properties": [{"pid": "country", "v": "-"}]},
                 "uk": {"query": "Brevikson", "properties": [{"pid": "Country", "v": "UK"}]},
                 "date": {"query": "Brevikson", "properties": [{"pid": "birthDate", "v": "1.2.1961"}]},
                 "dates": {"query": "Brevikson", "properties": [{"pid": "birthDate", "v": ["1961", "1962"]}]},
                 "sector": {"query": "Brevikson", "properties": [{"pid": "sector", "v": "shipping"}]},
                 "empty": {"query": ""},
                 "text": "Brevikson",
                 "good": {"query": "Brevikson Shipping", "properties": [{"pid": "country", "v": "no"}, {"pid": "LEI", "v": ""}]}}
                """));
        assertThat(answer.at("/good/result").size()).isEqualTo(2);
        assertThat(answer.at("/good").has("error")).isFalse();
        for (var key : List.of("dash", "uk", "date", "dates", "sector", "empty", "text")) {
            assertThat(answer.at("/" + key + "/result").isArray()).as(key).isTrue();
            assertThat(answer.at("/" + key + "/result").size()).as(key).isZero();
            assertThat(answer.at("/" + key + "/error").asString()).as(key).isNotEmpty();
        }
        assertThat(answer.at("/uk/error").asString()).isEqualTo("'UK' is not a country; write GB.");
    }

    @Test
    void allValuesOfAPropertyCount() throws Exception {
        var answer = json(ask("""
                {"q": {"query": "Brevikson Shipping", "type": ["COMPANY", "ORGANISATION"],
                       "properties": [{"pid": "country", "v": ["SE", {"id": "NO", "name": "Norway"}]},
                                      {"pid": "NO-REGISTRATION", "v": ["1", "988 077 917"]}]}}
                """));
        assertThat(answer.at("/q/result/0/id").asString()).isEqualTo("twin-2");
        assertThat(answer.at("/q/result/0/features").findValuesAsString("id"))
                .containsExactly("NAME", "IDENTIFIER", "COUNTRY");
    }

    @Test
    void whatCannotBeReadIsRefusedWithASentence() throws Exception {
        var response = ask("{\"q0\": ");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).at("/error").asString())
                .isEqualTo("'queries' is not JSON. Write an object of queries by key.");
        var without = send(HttpRequest.newBuilder(service)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(json(without).at("/error").asString()).startsWith("There is no 'queries'.");
    }

    @Test
    void queriesMayStandInTheAddress() throws Exception {
        var queries = URLEncoder.encode("{\"q0\": {\"query\": \"海康威视\"}}", StandardCharsets.UTF_8);
        var answer = json(send(HttpRequest.newBuilder(URI.create(service + "?queries=" + queries))));
        assertThat(answer.at("/q0/result").findValuesAsString("id")).contains("hikvision");
    }
}
