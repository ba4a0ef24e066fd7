package org.endusegraph.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endusegraph.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit: who asked what, and what became of it.
 *
 * @param sequence its number, from 1 on without gaps, over all files
 * @param time when the answer was ready
 * @param reader {@link org.endusegraph.access.Reader#id}
 * @param name of the reader; null: they did not say who they are
 * @param document as it was sent, or without literals if texts are hashed; null if there is none, or it is too long or cannot be read
 * @param documentSha256 SHA-256 of {@code document}; null if that is
 * @param literals texts in the document, or their hashes
 * @param variables with texts, or their hashes
 * @param rows how many objects stand in the lists of the answer, at any depth
 * @param graphVersion when the answer was ready; null if the store did not tell
 * @param outcomes {@code OK}, {@code BEGUN} of a change that is about to be made, or the codes of the errors, each once
 * @param previous SHA-256 of the line before; of the first, zeros
 */
public record AuditRecord(
        long sequence,
        OffsetDateTime time,
        AuditKind kind,
        String reader,
        @Nullable String name,
        @Nullable Role role,
        List<String> circles,
        @Nullable String operationName,
        @Nullable String document,
        @Nullable String documentSha256,
        List<String> literals,
        Map<String, @Nullable Object> variables,
        List<String> rootFields,
        int rows,
        @Nullable String graphVersion,
        List<String> outcomes,
        long milliseconds,
        String previous) {

    /** All texts in what was asked, or their hashes. */
    Stream<String> texts() {
        return Stream.concat(literals.stream(), texts(variables));
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case List<?> several -> several.stream().flatMap(AuditRecord::texts);
            case Map<?, ?> fields -> fields.values().stream().flatMap(AuditRecord::texts);
            case null, default -> Stream.empty();
        };
    }
}
