package org.endusegraph.screening;

import java.time.OffsetDateTime;
import java.util.List;
import org.endusegraph.digest.Digest;

/**
 * A screening that was recorded.
 *
 * @param circles those of the one who asked, in order
 * @param input counterparties and options, as JSON
 * @param result what came out, as JSON
 * @param digest SHA-256, in hexadecimal, over all the rest: a line each, in the order of {@link #digestNow}
 */
public record ScreeningReceipt(
        String id,
        OffsetDateTime recordedAt,
        List<String> circles,
        String input,
        String result,
        String digest,
        String matcherVersion,
        String graphVersion) {

    /** The same, with the digest of what it says. */
    ScreeningReceipt sealed() {
        return new ScreeningReceipt(id, recordedAt, circles, input, result, digestNow(), matcherVersion, graphVersion);
    }

    /** Whether it is as it was when it was recorded. */
    boolean isIntact() {
        return digest.equals(digestNow());
    }

    private String digestNow() {
        return Digest.of(String.join(
                "\n",
                id,
                recordedAt.toInstant().toString(),
                ReceiptForm.json(circles),
                matcherVersion,
                graphVersion,
                input,
                result));
    }
}
