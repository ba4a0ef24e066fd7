package org.endusegraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/** Reads the parameters out of a POST or a GET, no more than is allowed. */
record RequestReader(DataSize largestBody, DataSize largestAddress) {

    GraphQlCall read(HttpServletRequest request) throws IOException {
        return request.getMethod().equals("POST")
                ? GraphQlCall.ofBody(body(request))
                : GraphQlCall.ofAddress(queryComponent(request));
    }

    private @Nullable String queryComponent(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query != null && query.length() > largestAddress.toBytes()) {
            throw new RefusedRequest(
                    414,
                    ErrorCode.LIMIT_EXCEEDED,
                    "The address is longer than " + largestAddress.toKilobytes()
                            + " KiB; send the question with POST.");
        }
        return query;
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new RefusedRequest(
                    415,
                    ErrorCode.INVALID_INPUT,
                    "Send the question as JSON in UTF-8, with 'Content-Type: application/json'.",
                    Map.of("Accept", "application/json"));
        }
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RefusedRequest(
                    415, ErrorCode.INVALID_INPUT, "Send the body uncompressed.", Map.of("Accept-Encoding", "identity"));
        }
        var most = (int) largestBody.toBytes();
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge();
        }
        return body;
    }

    private RefusedRequest tooLarge() {
        return new RefusedRequest(
                413,
                ErrorCode.LIMIT_EXCEEDED,
                "The body is larger than " + largestBody.toKilobytes() + " KiB; ask for less at a time.");
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            var charset = type.getParameter("charset");
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equalsIgnoreCase("utf-8"));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
