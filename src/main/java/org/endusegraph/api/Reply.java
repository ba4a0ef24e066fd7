package org.endusegraph.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.digest.Digest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is sent back over HTTP. */
record Reply(int status, Map<String, String> headers, byte[] body) {

    static final String NO_STORE = "no-store";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** An answer, or errors, in one of the media types of GraphQL. */
    static Reply of(int status, Media media, Map<String, ?> content, Map<String, String> more) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", media.contentType());
        headers.put("Vary", "Accept, Authorization");
        headers.put("Cache-Control", NO_STORE);
        headers.putAll(more);
        return new Reply(status, headers, JSON.writeValueAsBytes(content));
    }

    static Reply of(int status, Media media, CodedError error, Map<String, String> more) {
        return of(status, media, content(error), more);
    }

    /** The content of an answer that is nothing but an error. */
    static Map<String, ?> content(CodedError error) {
        return Map.of("errors", List.of(error.toSpecification()));
    }

    /** The same, for caches to keep; 304 and no body if the client has it already. */
    Reply kept(String cacheControl, @Nullable String ifNoneMatch) {
        var tag = tag();
        var kept = new LinkedHashMap<>(headers);
        kept.put("Cache-Control", cacheControl);
        kept.put("ETag", tag);
        if (ifNoneMatch == null || !(ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(tag.substring(2)))) {
            return new Reply(status, kept, body);
        }
        kept.remove("Content-Type");
        return new Reply(304, kept, new byte[0]);
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        if (status != 204 && status != 304) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** Weak, so that the server may compress the body. */
    private String tag() {
        var type = headers.getOrDefault("Content-Type", "").getBytes(StandardCharsets.UTF_8);
        return "W/\"" + Digest.of(type, body).substring(0, 32) + "\"";
    }
}
