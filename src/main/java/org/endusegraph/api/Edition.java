package org.endusegraph.api;

/**
 * Editions of GraphQL over HTTP differ in status codes. The code of this room speaks the newest; {@link #status} translates.
 */
enum Edition {

    /**
     * The drafts up to 2025, which most clients and the audit suite of graphql-http know: 400 whatever is wrong with a question,
     * 200 for a partial answer, and 200 throughout for clients that accept only {@code application/json}.
     */
    DRAFT_2025,

    /**
     * The edition of September 2026: 422 for questions that can be read but not answered, 294 for a partial answer, and for clients
     * that accept only {@code application/json} the same codes, with errors as {@code application/graphql-response+json}.
     */
    SEPTEMBER_2026;

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int PARTIAL = 294;

    /** Status of a request that is not a well-formed GraphQL-over-HTTP request, or that HTTP alone refuses. */
    int status(int status) {
        if (this == SEPTEMBER_2026) {
            return status;
        }
        return status == UNPROCESSABLE ? BAD_REQUEST : status;
    }

    /** Status of the answer to a well-formed request. */
    int status(int status, Media media) {
        if (this == SEPTEMBER_2026) {
            return media == Media.JSON && status == PARTIAL ? OK : status;
        }
        if (status == PARTIAL || media == Media.JSON && status < 500) {
            return OK;
        }
        return status(status);
    }

    /** The media type in which an answer with this status is sent to a client that prefers the given one. */
    Media media(int status, Media preferred) {
        return this == SEPTEMBER_2026 && status >= BAD_REQUEST ? Media.GRAPHQL_RESPONSE : preferred;
    }
}
