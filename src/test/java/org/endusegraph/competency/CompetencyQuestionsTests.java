package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each of the 68 questions has one operation, one row on the page, and a test. */
class CompetencyQuestionsTests {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (CQ\\d\\d) ([^|]+) \\| \\[([^]]+)]\\(([^)]+)\\) \\| [^|]+ \\|$");
    private static final Pattern TEST = Pattern.compile("void (cq\\d\\d)");

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, 68).mapToObj("CQ%02d"::formatted).toList();
    }

    @Test
    void eachHasOneOperation() {
        assertThat(CompetencyQuestion.files())
                .extracting(file -> file.substring(0, 4))
                .isEqualTo(numbers());
    }

    @Test
    void eachHasARowWithItsTextAndItsOperation() throws IOException {
        var page = Path.of("docs/competency-questions.md");
        var rows = ROW.matcher(Files.readString(page)).results().toList();
        assertThat(rows).extracting(row -> row.group(1)).isEqualTo(numbers());
        for (var row : rows) {
            var operation = page.resolveSibling(row.group(4)).normalize();
            assertThat(operation).isEqualTo(CompetencyQuestion.FOLDER.resolve(row.group(3)));
            assertThat(Files.readAllLines(operation).getFirst()).isEqualTo("# " + row.group(1) + ": " + row.group(2));
        }
    }

    @Test
    void eachIsTested() throws IOException {
        try (var files = Files.list(Path.of("src/test/java/org/endusegraph/competency"))) {
            var tested = files.filter(file -> file.toString().endsWith("IT.java"))
                    .flatMap(file -> TEST.matcher(read(file)).results())
                    .map(MatchResult::group)
                    .map(method -> method.substring(5).toUpperCase(Locale.ROOT));
            assertThat(tested).containsAll(numbers());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
