package org.endusegraph.competency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Asks the competency questions, which are {@code graph-schema/api/operations/competency/CQ*.graphql}, about the seed data. */
final class CompetencyQuestion {

    static final Path FOLDER = Path.of("graph-schema/api/operations/competency");

    private CompetencyQuestion() {}

    /** The data of the answer to a question, such as {@code CQ01}, as it stands. */
    static JsonNode ask(String number) {
        return ask(number, Map.of());
    }

    /** The data of the answer to a question with other variables. */
    static JsonNode ask(String number, Map<String, ?> variables) {
        return ask(new GraphQl(RunningApplication.seeded()), number, variables);
    }

    /** The data of the answer that a reader gets. */
    static JsonNode ask(GraphQl reader, String number, Map<String, ?> variables) {
        return reader.data(text(number), variables);
    }

    /** The text of a question. */
    static String text(String number) {
        var name = files().stream()
                .filter(file -> file.startsWith(number + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + FOLDER.resolve(number + "-….graphql")));
        return GraphQl.operationText("competency/" + name.replace(".graphql", ""));
    }

    /** The names of all files of competency questions, in order. */
    static List<String> files() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
