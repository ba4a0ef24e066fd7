package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as OpenRefine calls it. */
class ReconciliationIT {

    private static URI service;

    @BeforeAll
    static void start() {
        service = RunningApplication.seeded().address().resolve("/reconcile");
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
    void whatCannotBeReadIsRefusedWithASentence() throws Exception {
        var response = ask("{\"q0\": ");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).at("/error").asString())
                .isEqualTo("'queries' is not JSON. Write an object of queries by key.");
        assertThat(json(ask("{\"q0\": {\"query\": \"\"}}")).at("/error").asString())
                .contains("name has a letter or digit");
    }
}
