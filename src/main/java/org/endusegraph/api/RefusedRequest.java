package org.endusegraph.api;

import java.util.Map;
import org.endusegraph.model.Fault;

/** Why a request is turned down before its question is asked. The message is for the client and says what to change. */
final class RefusedRequest extends RuntimeException {

    private final int status;
    private final CodedError error;
    private final Map<String, String> headers;
    private final boolean wellFormed;

    private RefusedRequest(int status, CodedError error, Map<String, String> headers, boolean wellFormed) {
        super(error.message(), null, false, false);
        this.status = status;
        this.error = error;
        this.headers = Map.copyOf(headers);
        this.wellFormed = wellFormed;
    }

    RefusedRequest(int status, ErrorCode code, String message, Map<String, String> headers) {
        this(status, CodedError.of(code, message), headers, false);
    }

    RefusedRequest(int status, ErrorCode code, String message) {
        this(status, code, message, Map.of());
    }

    /** Why it cannot be answered now. */
    static RefusedRequest of(Fault failure) {
        return new RefusedRequest(503, GraphQlErrors.code(failure), "" + failure.getMessage());
    }

    /** The request is no well-formed GraphQL-over-HTTP request. */
    static RefusedRequest malformed(String message) {
        return new RefusedRequest(422, ErrorCode.INVALID_INPUT, message);
    }

    /** The request is well-formed, but its question may not be asked. */
    static RefusedRequest ofWellFormed(int status, CodedError error) {
        return new RefusedRequest(status, error, Map.of(), true);
    }

    CodedError error() {
        return error;
    }

    Map<String, String> headers() {
        return headers;
    }

    int status(Edition edition, Media media) {
        return wellFormed ? edition.status(status, media) : edition.status(status);
    }
}
