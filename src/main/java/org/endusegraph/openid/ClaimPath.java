package org.endusegraph.openid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a token something stands: the name of a claim, or names with dots between them that lead into nested ones, such as
 * {@code realm_access.roles}.
 */
record ClaimPath(String text) {

    /** The text that stands there, or the texts of the list; none if there is neither. */
    List<String> values(Map<String, Object> claims) {
        return switch (claims.containsKey(text) ? claims.get(text) : nested(claims)) {
            case String only -> List.of(only);
            case Collection<?> several ->
                several.stream().flatMap(ClaimPath::text).toList();
            case null, default -> List.of();
        };
    }

    private @Nullable Object nested(Map<String, Object> claims) {
        Object at = claims;
        for (var name : text.split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return at;
    }

    private static Stream<String> text(Object value) {
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
