package org.endusegraph.audit;

import java.util.regex.Pattern;
import org.endusegraph.access.Readers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Records as lines of JSON. */
final class AuditLines {

    /** What the first line has for the digest of the line before. */
    static final String NONE = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CREDENTIAL = Pattern.compile(
            "(" + Readers.KEY_PREFIX + "[0-9a-f]{12}_)[0-9a-f]{64}|(eyJ)[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]*");

    private AuditLines() {}

    /** The line of a record. Keys and tokens that somebody put into a question are cut off. */
    static String line(AuditRecord entry) {
        return CREDENTIAL
                .matcher(JSON.writeValueAsString(entry))
                .replaceAll(found -> found.group(1) == null ? "eyJ…" : found.group(1) + "…");
    }

    /** The record of a line; null if it is none. */
    static @Nullable AuditRecord read(String line) {
        try {
            return JSON.readValue(line, AuditRecord.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
