package org.endusegraph.datasets.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.Fault;

/** A file as its publisher wrote it, in UTF-8, plain or compressed with gzip ({@code .gz}). */
public final class PublishedFile {

    /** The longest field, in characters. */
    public static final int LONGEST_FIELD = 1024 * 1024;

    /** The longest line or element, in characters. */
    static final int LONGEST_PART = 16 * LONGEST_FIELD;

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BUFFER = 64 * 1024;

    private final Path path;

    /** A file at a place. It is opened when it is read. */
    public PublishedFile(Path path) {
        this.path = path;
    }

    /** The last part of its path. */
    public String name() {
        return path.getFileName().toString();
    }

    /**
     * Its size on disk, in bytes.
     *
     * @throws Fault.InvalidInput if there is no such file
     */
    public long size() {
        try {
            if (!Files.isRegularFile(path)) {
                throw new Fault.InvalidInput("There is no file " + path + ". Check its name.");
            }
            return Files.size(path);
        } catch (IOException failure) {
            throw unreadable();
        }
    }

    /** SHA-256 of its bytes on disk, in hexadecimal. */
    public String digest() {
        try (var stream = new DigestInputStream(Files.newInputStream(path), Digest.algorithm())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return Digest.of(stream.getMessageDigest());
        } catch (IOException failure) {
            throw unreadable();
        }
    }

    /**
     * Opens it from its beginning.
     *
     * @throws Fault.InvalidInput if it cannot be read
     */
    public InputStream open() {
        try {
            var stream = Files.newInputStream(path);
            return name().endsWith(".gz") ? unpacked(stream) : stream;
        } catch (IOException failure) {
            throw unreadable();
        }
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (IOException failure) {
            packed.close();
            throw failure;
        }
    }

    /** Opens it as text, after a byte order mark if there is one. Bytes that are not UTF-8 are a failure, as {@link #refused} says. */
    BufferedReader text() {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(open(), decoder), BUFFER);
        try {
            skipByteOrderMark(text);
            return text;
        } catch (IOException failure) {
            throw refused(1, failure);
        }
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
        } catch (IOException failure) {
            text.close();
            throw failure;
        }
    }

    /**
     * All its lines, of a file that is known to be small.
     *
     * @throws Fault.InvalidInput if it is not there, or not in UTF-8
     */
    public List<String> lines() {
        size();
        try (var text = text()) {
            return text.readAllLines();
        } catch (IOException failure) {
            throw refused(1, failure);
        }
    }

    /** Where in the file: {@code name:line}. */
    public String place(long line) {
        return name() + ":" + line;
    }

    /** That the file is refused as a whole, at a line. */
    public Fault.InvalidInput refused(long line, String reason) {
        return new Fault.InvalidInput(place(line) + ": " + reason);
    }

    /** That the file is refused because reading it failed near a line. */
    Fault.InvalidInput refused(long line, Exception failure) {
        return failure instanceof CharacterCodingException || failure.getCause() instanceof CharacterCodingException
                ? refused(line, "from here on the file is not UTF-8; convert it, or take the publisher's UTF-8 file")
                : refused(line, "the file ends or breaks here; fetch it again");
    }

    private Fault.InvalidInput unreadable() {
        return new Fault.InvalidInput("The file " + path + " cannot be read. Check its name, permissions and form.");
    }
}
