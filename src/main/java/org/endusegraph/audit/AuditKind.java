package org.endusegraph.audit;

/** What was asked. */
public enum AuditKind {
    /** A GraphQL document that asks, and changes nothing. */
    QUERY,
    /** A GraphQL document that changes something. */
    MUTATION,
    /** Names to reconcile. */
    RECONCILE,
    /** Nothing: the key or token was refused. */
    CREDENTIAL
}
