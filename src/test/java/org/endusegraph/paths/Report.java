package org.endusegraph.paths;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a benchmark found out: printed, and written to a file of {@code target} as it grows. */
final class Report {

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    Report(String file) {
        this.file = Path.of("target", file);
    }

    void line(String format, Object... values) {
        var line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        text.append(line).append('\n');
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Bytes of heap in use after a collection. */
    static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
