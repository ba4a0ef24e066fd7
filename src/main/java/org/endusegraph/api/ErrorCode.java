package org.endusegraph.api;

import graphql.ErrorClassification;

/** The closed set of codes in {@code extensions.code} of an error. */
enum ErrorCode implements ErrorClassification {
    INVALID_INPUT,
    NOT_FOUND,
    LIMIT_EXCEEDED,
    UNAUTHENTICATED,
    FORBIDDEN,
    UNAVAILABLE,
    INTERNAL
}
