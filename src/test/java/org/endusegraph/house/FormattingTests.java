package org.endusegraph.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is as palantir-java-format writes it. The formatter needs the compiler of the JDK that the code is written for, so
 * it runs here, and not in Maven's own JVM. {@code ./mvnw test -Dtest=FormattingTests -Dformat=apply} formats all files.
 */
class FormattingTests {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException, FormatterException {
        var apply = "apply".equals(System.getProperty("format"));
        var unformatted = new ArrayList<Path>();
        try (var files = Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/test/java")))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                var formatted = formatted(text);
                if (!formatted.equals(text)) {
                    if (apply) {
                        Files.writeString(file, formatted);
                    } else {
                        unformatted.add(file);
                    }
                }
            }
        }
        assertThat(unformatted)
                .as("run ./mvnw test -Dtest=FormattingTests -Dformat=apply")
                .isEmpty();
    }

    private static String formatted(String text) throws FormatterException {
        var imports = ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(imports);
    }
}
