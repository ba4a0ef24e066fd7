package org.endusegraph.audit;

import java.util.List;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked, as it is to be recorded.
 *
 * @param reader who asked
 * @param operationName of the operation in the document; null: it has none, or there is no such operation
 * @param document as it may be recorded: as it was sent, or if texts are hidden without aliases and with empty literals; null: there is none,
 *     or none that can be shown so
 * @param literals texts that stand in the document
 * @param variables by name
 * @param rootFields of the operation, in order, each once; empty if it cannot be read
 * @param confidential whether its texts are for a circle, so that only their digests may be recorded
 */
public record Asked(
        AuditKind kind,
        Reader reader,
        @Nullable String operationName,
        @Nullable String document,
        List<String> literals,
        Map<String, ? extends @Nullable Object> variables,
        List<String> rootFields,
        boolean confidential) {

    /** What is asked with a few values and no document. */
    public static Asked without(AuditKind kind, Reader reader, Map<String, ? extends @Nullable Object> variables) {
        return new Asked(kind, reader, null, null, List.of(), variables, List.of(), false);
    }
}
