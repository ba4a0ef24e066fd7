package org.endusegraph.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds lines to the audit, one after the other. Nothing else writes to its folder meanwhile. */
final class AuditWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWriter.class);

    private final AuditFolder folder;
    private final FileChannel lock;
    private LocalDate day = LocalDate.EPOCH;
    private String digest = AuditLines.NONE;
    private long sequence;

    /**
     * Goes on after the last line.
     *
     * @throws Fault.InvalidInput if the folder cannot be written to, another process writes there, or its last line is no record
     */
    AuditWriter(AuditFolder folder, Path path) {
        this.folder = folder;
        try {
            Files.createDirectories(path);
            this.lock = lock(path);
            var files = folder.files();
            day = files.isEmpty() ? day : Objects.requireNonNull(AuditFolder.day(files.getLast()));
            for (var file : files.reversed()) {
                cutUnfinishedLine(file);
                if (goOnAfter(file)) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new Fault.InvalidInput("The audit cannot be written to '" + path + "' (" + failure.getMessage()
                    + "). Name another folder with endusegraph.audit.folder.");
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldHere) {
            // as if another process held it
        }
        channel.close();
        throw new Fault.InvalidInput("Another service writes its audit to '" + path
                + "'. Each has a folder of its own: name one with endusegraph.audit.folder.");
    }

    /** The answer to a line that was not written to its end never left. */
    private static void cutUnfinishedLine(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var sign = ByteBuffer.allocate(1);
            var end = channel.size();
            while (end > 0 && channel.read(sign.clear(), end - 1) == 1 && sign.get(0) != '\n') {
                end--;
            }
            if (end < channel.size()) {
                LOG.warn("The last line of {} was not finished, and is cut off", file);
                channel.truncate(end);
            }
        }
    }

    /** Whether there is a line to go on after. */
    private boolean goOnAfter(Path file) {
        var last = new AtomicReference<String>();
        AuditFolder.read(file, (_, line) -> last.set(line));
        if (last.get() == null) {
            return false;
        }
        var entry = AuditLines.read(last.get());
        if (entry == null) {
            throw new Fault.InvalidInput("The last line of '" + file
                    + "' is no record: somebody changed it. Find out with 'audit check', and name another folder with"
                    + " endusegraph.audit.folder to begin anew.");
        }
        sequence = entry.sequence();
        digest = Digest.of(last.get());
        return true;
    }

    /**
     * Adds a line; it is on disk when this returns.
     *
     * @param entry makes the record of its number and the digest of the line before
     * @throws Fault.Unavailable if it cannot be written
     */
    synchronized void append(BiFunction<Long, String, AuditRecord> entry) {
        var added = entry.apply(sequence + 1, digest);
        var today = added.time().toLocalDate();
        day = today.isAfter(day) ? today : day;
        var line = AuditLines.line(added);
        try {
            write(folder.file(day), line);
        } catch (IOException failure) {
            LOG.error("A question could not be recorded, so it is not answered", failure);
            throw new Fault.Unavailable(
                    "Questions cannot be recorded at the moment, and none is answered that is not on record."
                            + " Tell who runs the service.",
                    failure);
        }
        sequence = added.sequence();
        digest = Digest.of(line);
    }

    /** The file is opened for each line, so that one that was taken away is missed at once. What is written in part is taken back. */
    private static void write(Path file, String line) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var before = channel.size();
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException failure) {
                channel.truncate(before);
                throw failure;
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
