package org.endusegraph.screening;

import java.time.OffsetDateTime;

/**
 * A screening that was recorded.
 *
 * @param input counterparties and options, as JSON
 * @param result what came out, as JSON
 * @param digest SHA-256 of input and result, in hexadecimal
 */
public record ScreeningReceipt(
        String id,
        OffsetDateTime recordedAt,
        String input,
        String result,
        String digest,
        String matcherVersion,
        String graphVersion) {}
