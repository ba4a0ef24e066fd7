package org.endusegraph.api;

/** The closed set of codes in {@code extensions.code} of an error. */
enum ErrorCode {
    INVALID_INPUT,
    NOT_FOUND,
    LIMIT_EXCEEDED,
    UNAUTHENTICATED,
    FORBIDDEN,
    UNAVAILABLE,
    INTERNAL
}
