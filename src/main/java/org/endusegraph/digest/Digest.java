package org.endusegraph.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal. */
public final class Digest {

    private Digest() {}

    /** Of some bytes, one part after the other. */
    public static String of(byte[]... parts) {
        var digest = algorithm();
        for (var part : parts) {
            digest.update(part);
        }
        return of(digest);
    }

    /** Of a text, in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first 128 bits of that of a text. */
    public static String shortOf(String text) {
        return of(text).substring(0, 32);
    }

    /** Of what an algorithm was fed with; it starts anew. */
    public static String of(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }

    /** To be fed piece by piece. */
    public static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
