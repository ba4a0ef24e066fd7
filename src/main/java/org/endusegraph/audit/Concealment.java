package org.endusegraph.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What records hold in place of a text. The same text gives the same hash, whatever its case, spaces and form of Unicode.
 *
 * @param secret of the hashes; null: texts stand as they are
 */
record Concealment(@Nullable String secret) {

    private static final String HMAC = "HmacSHA256";

    boolean hides() {
        return secret != null;
    }

    /** What stands for a text. */
    String of(String text) {
        return secret == null ? text : "hmac-sha256:" + hash(secret, folded(text));
    }

    /** The same fields, with what stands for each text in them. Names of fields, numbers and truth values stay. */
    Map<String, @Nullable Object> of(Map<?, ?> fields) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, value) -> shown.put(String.valueOf(name), shown(value)));
        return shown;
    }

    private @Nullable Object shown(@Nullable Object value) {
        return switch (value) {
            case String text -> of(text);
            case Collection<?> several -> several.stream().map(this::shown).toList();
            case Map<?, ?> fields -> of(fields);
            case null, default -> value;
        };
    }

    /** Whether a recorded text stands for a text. */
    boolean stands(String recorded, String text) {
        return secret == null ? folded(recorded).equals(folded(text)) : recorded.equals(of(text));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String hash(String secret, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HMAC, impossible);
        }
    }

    @Override
    public String toString() {
        return secret == null ? "plain" : "hashed";
    }
}
