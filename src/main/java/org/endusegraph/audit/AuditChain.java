package org.endusegraph.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/** Goes through all lines of the audit, and says where one was changed, removed or put elsewhere. */
public final class AuditChain {

    private final AuditFolder folder;

    AuditChain(AuditFolder folder) {
        this.folder = folder;
    }

    /**
     * A place where a line does not follow the one before.
     *
     * @param line its number in the file
     */
    public record Break(Path file, int line, String sentence) {}

    /**
     * What was found.
     *
     * @param lines how many there are
     * @param digest of the last: kept elsewhere, it shows later whether lines up to that one are still what they were
     */
    public record Report(long lines, String digest, List<Break> breaks) {}

    /**
     * Checks all lines.
     *
     * @throws Fault.InvalidInput if nothing is recorded
     */
    public Report check() {
        if (folder.path() == null) {
            throw new Fault.InvalidInput(
                    "Nothing is recorded: name the folder of the audit with endusegraph.audit.folder.");
        }
        var walk = new Walk();
        for (var file : folder.files()) {
            AuditFolder.read(file, (number, line) -> walk.go(file, number, line));
        }
        return new Report(walk.lines, walk.digest, List.copyOf(walk.breaks));
    }

    private static final class Walk {

        private final List<Break> breaks = new ArrayList<>();
        private String digest = AuditLines.NONE;
        private long sequence;
        private long lines;

        void go(Path file, int number, String line) {
            var sentence = follows(AuditLines.read(line));
            if (sentence != null) {
                breaks.add(new Break(file, number, sentence));
            }
            digest = Digest.of(line);
            lines++;
        }

        /** Why a record does not follow the one before; null if it does. */
        private @Nullable String follows(@Nullable AuditRecord entry) {
            var expected = sequence + 1;
            sequence = entry == null ? expected : entry.sequence();
            if (entry == null) {
                return "is no record: it was changed.";
            }
            if (sequence != expected) {
                return "is record " + sequence + " where " + expected
                        + " should stand: records were removed or put elsewhere.";
            }
            return entry.previous().equals(digest)
                    ? null
                    : "does not hold the digest of the line before it: one of the two was changed.";
        }
    }
}
