package org.endusegraph.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as the client sees it: a sentence, where it happened, and a code.
 *
 * @param path of the field that has no value because of it; null if the whole question has no answer
 * @param details further extensions
 */
record CodedError(
        ErrorCode code,
        String message,
        List<SourceLocation> locations,
        @Nullable List<Object> path,
        Map<String, Object> details)
        implements GraphQLError {

    private static final int LONGEST = 600;

    CodedError {
        message = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        locations =
                locations.stream().filter(location -> location.getLine() > 0).toList();
        details = Map.copyOf(details);
    }

    static CodedError of(ErrorCode code, String message) {
        return new CodedError(code, message, List.of(), null, Map.of());
    }

    /** What the client is told of an error that is not its own; the log says the rest under the same reference. */
    static CodedError internal(String reference, List<SourceLocation> locations, @Nullable List<Object> path) {
        return new CodedError(
                ErrorCode.INTERNAL,
                "Something went wrong here, not in the question. Report it with the reference " + reference + ".",
                locations,
                path,
                Map.of("reference", reference));
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return code;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    @Override
    public Map<String, Object> toSpecification() {
        var specification = new LinkedHashMap<String, Object>();
        specification.put("message", message);
        if (!locations.isEmpty()) {
            specification.put(
                    "locations", locations.stream().map(CodedError::place).toList());
        }
        if (path != null) {
            specification.put("path", path);
        }
        specification.put("extensions", getExtensions());
        return specification;
    }

    private static Map<String, Integer> place(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }
}
