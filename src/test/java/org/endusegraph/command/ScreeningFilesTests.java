package org.endusegraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endusegraph.screening.Score.Verdict;
import org.endusegraph.screening.Screening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ScreeningFilesTests {

    @TempDir
    private Path folder;

    @Test
    void whatIsDoneIsThereBeforeTheRestIs() throws IOException {
        var csv = folder.resolve("out.csv");
        var json = folder.resolve("out.json");
        try (var files = new ScreeningFiles(csv, json)) {
            files.write(screening("Acme"));
            assertThat(Files.readString(csv)).contains("Acme");
            assertThat(Files.readString(json)).contains("Acme");
            files.write(screening("Brevikson"));
        }
        assertThat(Files.readAllLines(csv)).hasSize(3).first().asString().startsWith("reference,name,verdict");
        var written = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(written.findValuesAsString("name")).containsExactly("Acme", "Brevikson");
    }

    @Test
    void nothingIsAnEmptyList() throws IOException {
        var json = folder.resolve("out.json");
        new ScreeningFiles(null, json).close();
        assertThat(Files.readString(json)).isEqualTo("[]");
    }

    private static Screening screening(String name) {
        return new Screening(
                List.of(new Screening.Result(null, name, Verdict.NO_MATCH, List.of())),
                LocalDate.parse("2026-11-22"),
                null,
                "names-0",
                "1",
                List.of());
    }
}
