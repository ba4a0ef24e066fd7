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
import org.endusegraph.digest.Digest;
import org.jspecify.annotations.Nullable;

/** What records hold in place of a text. */
sealed interface Concealment {

    /** Texts stand as they are. */
    Concealment PLAIN = new Plain();

    /** In place of each text stands its SHA-256; that of a dossier is the digest of its dataset. */
    Concealment DIGESTS = new Digests();

    /**
     * In place of each text stands a hash that nobody can make without the secret. The same text gives the same hash, whatever its case, spaces
     * and form of Unicode.
     */
    static Concealment hashed(String secret) {
        return new Hashed(secret);
    }

    /** Whether texts cannot be read. */
    default boolean hides() {
        return true;
    }

    /** What stands for a text. */
    String of(String text);

    /** Whether a recorded text stands for a text. */
    default boolean stands(String recorded, String text) {
        return recorded.equals(of(text));
    }

    /** The same fields, with what stands for each text in them. Names of fields, numbers and truth values stay. */
    default Map<String, @Nullable Object> of(Map<?, ?> fields) {
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

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    record Plain() implements Concealment {

        @Override
        public boolean hides() {
            return false;
        }

        @Override
        public String of(String text) {
            return text;
        }

        @Override
        public boolean stands(String recorded, String text) {
            return folded(recorded).equals(folded(text));
        }
    }

    record Digests() implements Concealment {

        @Override
        public String of(String text) {
            return "sha256:" + Digest.of(text);
        }
    }

    record Hashed(String secret) implements Concealment {

        private static final String HMAC = "HmacSHA256";

        @Override
        public String of(String text) {
            try {
                var mac = Mac.getInstance(HMAC);
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
                return "hmac-sha256:"
                        + HexFormat.of().formatHex(mac.doFinal(folded(text).getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java platform has " + HMAC, impossible);
            }
        }

        @Override
        public String toString() {
            return "hashed";
        }
    }
}
