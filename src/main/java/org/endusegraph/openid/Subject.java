package org.endusegraph.openid;

import org.endusegraph.digest.Digest;

/**
 * Whom a token is about.
 *
 * @param issuer who says so
 * @param id by which the issuer knows them, and nobody else
 */
public record Subject(String issuer, String id) {

    /** Twelve signs that logs name the subject by; the id does not follow from them. */
    public String mark() {
        return Digest.of(issuer + " " + id).substring(0, 12);
    }
}
