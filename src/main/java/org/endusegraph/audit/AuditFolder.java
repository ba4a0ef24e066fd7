package org.endusegraph.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Where the records are: a file of JSON lines for each day (UTC).
 *
 * @param path of the folder; null: nothing is recorded
 */
record AuditFolder(@Nullable Path path) {

    private static final String BEGIN = "audit-";
    private static final String END = ".jsonl";

    /** The files, oldest first. */
    List<Path> files() {
        if (path == null || !Files.isDirectory(path)) {
            return List.of();
        }
        try (var all = Files.list(path)) {
            return all.filter(file -> day(file) != null)
                    .sorted(Comparator.comparing(AuditFolder::day))
                    .toList();
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** The file of a day, whether it is there or not. */
    Path file(LocalDate day) {
        if (path == null) {
            throw new IllegalStateException("nothing is recorded");
        }
        return path.resolve(BEGIN + day + END);
    }

    /** The day of a file; null if it is none of these. */
    static @Nullable LocalDate day(Path file) {
        var name = file.getFileName().toString();
        if (!name.startsWith(BEGIN) || !name.endsWith(END) || name.length() <= BEGIN.length() + END.length()) {
            return null;
        }
        try {
            return LocalDate.parse(name.substring(BEGIN.length(), name.length() - END.length()));
        } catch (DateTimeParseException another) {
            return null;
        }
    }

    /** Hands over the lines of a file with their numbers, from 1 on; bytes that are no text among them, so that they are seen. */
    static void read(Path file, BiConsumer<Integer, String> lines) {
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(++number, line);
            }
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private static Fault.Unavailable unreadable(Exception failure) {
        return new Fault.Unavailable(
                "The records of the audit cannot be read: look at their folder and its rights.", failure);
    }
}
