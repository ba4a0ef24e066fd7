package org.endusegraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks GraphQL questions over HTTP. */
public final class GraphQl {

    private static final JsonMapper JSON = new JsonMapper();

    private final RunningApplication application;
    private final String key;
    private final HttpClient client = HttpClient.newHttpClient();

    public GraphQl(RunningApplication application) {
        this(application, null);
    }

    /** Asks with a key; null: without one. */
    public GraphQl(RunningApplication application, String key) {
        this.application = application;
        this.key = key;
    }

    /** The data of an answer to a document; fails if there is an error. */
    public JsonNode data(String document, Map<String, ?> variables) {
        var answer = ask(document, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toPrettyString());
        }
        return answer.get("data");
    }

    /** The data of an answer to a file of {@code graph-schema/api/operations}, such as {@code noldus-to-ministry}. */
    public JsonNode operation(String name, Map<String, ?> variables) {
        return data(operationText(name), variables);
    }

    /** The first error of an answer; fails if there is none. */
    public JsonNode error(String document, Map<String, ?> variables) {
        var answer = ask(document, variables);
        if (!answer.has("errors")) {
            throw new AssertionError("no error in " + answer.toPrettyString());
        }
        return answer.get("errors").get(0);
    }

    /** The whole answer. */
    public JsonNode ask(String document, Map<String, ?> variables) {
        var body = new HashMap<String, Object>();
        body.put("query", document);
        body.put("variables", variables);
        var request = HttpRequest.newBuilder(application.address().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            return JSON.readTree(
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                            .body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The text of a file of {@code graph-schema/api/operations}. */
    public static String operationText(String name) {
        try (var file = GraphQl.class.getResourceAsStream("/graph-schema/api/operations/" + name + ".graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
