package org.endusegraph.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.endusegraph.access.Readers;
import org.endusegraph.digest.Digest;
import org.jspecify.annotations.Nullable;

/** What a reader sends: {@code eug_<id>_<secret>}. The id may be told; the secret is random, and never stored or logged. */
record KeyText(String id, String secret) {

    private static final Pattern FORM = Pattern.compile(Readers.KEY_PREFIX + "([0-9a-f]{12})_([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A key that nobody has yet. */
    static KeyText random() {
        return new KeyText(random(6), random(32));
    }

    /** Random bytes, in hexadecimal. */
    static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Reads a key; null if it does not have the form of one. */
    static @Nullable KeyText of(String text) {
        var parts = FORM.matcher(text);
        return parts.matches() ? new KeyText(parts.group(1), parts.group(2)) : null;
    }

    /** Whether a text is meant to be a key, well formed or not. */
    static boolean isMeant(String text) {
        return text.startsWith(Readers.KEY_PREFIX);
    }

    /** What is stored of it. The secret has 256 random bits, so one round is enough. */
    String hash(String salt) {
        return Digest.of(salt + ":" + secret);
    }

    /** Whether this is what was stored; it takes as long whatever differs. */
    boolean fits(String salt, String hash) {
        return MessageDigest.isEqual(
                hash(salt).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole key, to be shown once. */
    String shown() {
        return Readers.KEY_PREFIX + id + "_" + secret;
    }

    @Override
    public String toString() {
        return Readers.KEY_PREFIX + id + "_…";
    }
}
