package org.endusegraph.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the API.
 *
 * @param edition which edition of GraphQL over HTTP decides status codes
 * @param maxRequestSize the largest body of a POST
 * @param maxAddressSize the largest query component of the address of a GET; the server allows twice as much for all headers
 * @param timeout after which a question is given up
 * @param maxAge how long a cache may keep the answer to a GET
 * @param operations folder of the trusted documents
 * @param trustedDocumentsOnly whether all other documents are refused
 * @param limits what a document may ask for
 */
@ConfigurationProperties("endusegraph.api")
record ApiProperties(
        @DefaultValue("draft-2025") Edition edition,
        @DefaultValue("256KB") DataSize maxRequestSize,
        @DefaultValue("32KB") DataSize maxAddressSize,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("60s") Duration maxAge,

        @DefaultValue("classpath*:graph-schema/api/operations/")
        String operations,

        @DefaultValue("false") boolean trustedDocumentsOnly,
        @DefaultValue Limits limits) {

    /**
     * What a document may ask for; fragments count wherever they are used.
     *
     * @param characters of the document's text
     * @param tokens of the document's text
     * @param depth how many fields deep; GraphiQL's introspection needs 15
     * @param fields in all
     * @param rootFields fields of {@code Query}
     * @param aliases in all
     * @param directives in all
     * @param complexity fields that the answer may have: those in a list count once for each item that may be in it
     */
    record Limits(
            @DefaultValue("50000") int characters,
            @DefaultValue("5000") int tokens,
            @DefaultValue("16") int depth,
            @DefaultValue("2000") int fields,
            @DefaultValue("20") int rootFields,
            @DefaultValue("50") int aliases,
            @DefaultValue("50") int directives,
            @DefaultValue("100000") int complexity) {

        Limits {
            if ((long) fields * (complexity + 1L) > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "endusegraph.api.limits: fields times complexity must stay below " + Integer.MAX_VALUE);
            }
        }
    }
}
