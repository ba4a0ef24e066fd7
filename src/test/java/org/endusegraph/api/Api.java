package org.endusegraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of a running API that says exactly what it is told to. */
record Api(String base) {

    static final String GRAPHQL = "application/graphql-response+json";
    static final String JSON = "application/json";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Api of(ConfigurableApplicationContext application) {
        return new Api("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
    }

    /** Posts a question, with an {@code Accept}. */
    Answer ask(String query, String accept) {
        return post(Map.of("query", query), accept);
    }

    Answer post(Map<String, ?> body, String accept) {
        return postText(MAPPER.writeValueAsString(body), accept);
    }

    Answer postText(String body, String accept) {
        return send("POST", "/graphql", body, "Content-Type", JSON, "Accept", accept);
    }

    Answer get(Map<String, String> parameters, String... headers) {
        var query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("GET", "/graphql?" + query, null, headers);
    }

    Answer send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Answer send(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    record Answer(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String contentType() {
            return header("Content-Type").replace(";charset=utf-8", "");
        }

        JsonNode json() {
            return MAPPER.readTree(http.body());
        }

        String code() {
            return json().at("/errors/0/extensions/code").asString();
        }

        String message() {
            return json().at("/errors/0/message").asString();
        }
    }
}
