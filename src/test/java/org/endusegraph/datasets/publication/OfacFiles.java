package org.endusegraph.datasets.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Small editions of OFAC's list in its CSV format, a subject a text such as {@code 101|ALPHA TRADING CO.|individual|remarks}. */
final class OfacFiles {

    private OfacFiles() {}

    /** The files of an edition. */
    static List<Path> of(Path directory, LocalDate day, String... subjects) {
        var rows = Arrays.stream(subjects).map(OfacFiles::row).toList();
        return List.of(write(directory.resolve("sdn-" + day + ".csv"), String.join("\r\n", rows) + "\r\n\u001A\r\n"));
    }

    /** A file with a text. */
    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The options of an edition. */
    static ImportOptions options(LocalDate day) {
        return new ImportOptions(day, null, null, null, true, false, false, false);
    }

    private static String row(String subject) {
        var parts = subject.split("\\|", -1);
        return parts[0] + ",\"" + parts[1] + "\"," + (parts[2].isEmpty() ? "-0- " : "\"" + parts[2] + "\"")
                + ",\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                + (parts[3].isEmpty() ? "-0- " : "\"" + parts[3] + "\"");
    }
}
