package org.endusegraph.api;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The parameters of a GraphQL-over-HTTP request, as sent. Parameters that it does not know are ignored. */
record GraphQlCall(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {

    private static final int NESTING = 64;
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(NESTING).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    /** Reads the body of a POST. */
    static GraphQlCall ofBody(byte[] body) {
        if (json("The body", utf8(body)) instanceof Map<?, ?> parameters) {
            return of(parameters);
        }
        throw RefusedRequest.malformed("The body must be one JSON object, such as {\"query\": \"{ __typename }\"}."
                + " Questions are not batched: send each in a request of its own.");
    }

    /** Reads the query component of the address of a GET. */
    static GraphQlCall ofAddress(@Nullable String queryComponent) {
        var parameters = new HashMap<String, @Nullable Object>();
        for (var pair : queryComponent == null ? new String[0] : queryComponent.split("&")) {
            var parts = pair.split("=", 2);
            var name = decoded(parts[0]);
            var value = parts.length == 2 ? decoded(parts[1]) : "";
            if (parameters.putIfAbsent(name, value) != null) {
                throw RefusedRequest.malformed("'" + name + "' stands in the address twice; give it once.");
            }
        }
        for (var name : new String[] {"variables", "extensions"}) {
            parameters.computeIfPresent(
                    name, (_, text) -> "".equals(text) ? null : json("'" + name + "'", (String) text));
        }
        for (var name : new String[] {"operationName", "documentId"}) {
            parameters.computeIfPresent(name, (_, text) -> "".equals(text) ? null : text);
        }
        return of(parameters);
    }

    private static GraphQlCall of(Map<?, ?> parameters) {
        return new GraphQlCall(
                text(parameters, "query"),
                text(parameters, "documentId"),
                text(parameters, "operationName"),
                map(parameters, "variables"),
                withoutNulls(map(parameters, "extensions")));
    }

    private static @Nullable String text(Map<?, ?> parameters, String name) {
        return switch (parameters.get(name)) {
            case null -> null;
            case String text -> text;
            default -> throw RefusedRequest.malformed("'" + name + "' must be a string.");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(Map<?, ?> parameters, String name) {
        return switch (parameters.get(name)) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, @Nullable Object>) map;
            default ->
                throw RefusedRequest.malformed("'" + name + "' must be a JSON object, such as {\"id\": \"noldus\"}.");
        };
    }

    private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> map) {
        var kept = new HashMap<String, Object>();
        map.forEach((name, value) -> {
            if (value != null) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    private static @Nullable Object json(String what, String text) {
        if (text.isBlank()) {
            throw new RefusedRequest(400, ErrorCode.INVALID_INPUT, what + " is empty; it must be a JSON object.");
        }
        try {
            return JSON.readValue(text, Object.class);
        } catch (StreamConstraintsException tooMuch) {
            throw new RefusedRequest(
                    400,
                    ErrorCode.LIMIT_EXCEEDED,
                    what + " nests more than " + NESTING + " levels deep, or has too long a name or number.");
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            throw new RefusedRequest(
                    400,
                    ErrorCode.INVALID_INPUT,
                    what + " is not JSON"
                            + (place == null
                                    ? "."
                                    : ", at line " + place.getLineNr() + ", column " + place.getColumnNr() + "."));
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new RefusedRequest(400, ErrorCode.INVALID_INPUT, "The body is not UTF-8; encode it so.");
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw new RefusedRequest(
                    400, ErrorCode.INVALID_INPUT, "The address is not well encoded; write '%' as %25.");
        }
    }
}
