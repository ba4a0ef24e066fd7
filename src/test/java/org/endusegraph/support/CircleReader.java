package org.endusegraph.support;

import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks GraphQL questions as a reader who is in circles. */
public final class CircleReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final RunningApplication application;
    private final Reader reader;

    public CircleReader(RunningApplication application, String... circles) {
        this.application = application;
        this.reader = new Reader(Set.of(circles));
    }

    /** The data of an answer; fails if there is an error. */
    public JsonNode data(String document, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(document, null, variables, Map.of(), "test", null);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of("reader", reader)).build());
        var answer =
                application.bean(ExecutionGraphQlService.class).execute(request).block();
        var json = JSON.readTree(JSON.writeValueAsString(answer.toMap()));
        if (json.has("errors")) {
            throw new AssertionError(json.get("errors").toPrettyString());
        }
        return json.get("data");
    }
}
