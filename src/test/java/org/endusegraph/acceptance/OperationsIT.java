package org.endusegraph.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.texts;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions of {@code graph-schema/api/operations}, which GraphiQL shows as examples. */
class OperationsIT {

    static List<String> names() throws IOException {
        var folder = Path.of("graph-schema/api/operations");
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.replace(".graphql", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAskedInPlainEnglishAndNamedAsItsFile(String name) {
        var text = GraphQl.operationText(name);
        assertThat(text.lines().findFirst().orElseThrow())
                .startsWith("# ")
                .matches(".*[.?`]")
                .contains("?");
        assertThat(operation(name).getName()).isEqualTo(pascalCase(name));
        assertThat(text.lines()).allMatch(line -> line.length() <= 140);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAnsweredAsItStandsWithoutErrorOrJudgement(String name) {
        var answer = new GraphQl(RunningApplication.seeded()).operation(name, Map.of());
        assertThat(answer.toString()).doesNotContain("violates", "illegal", "unlawful");
    }

    @Test
    void togetherTheyShowEveryFieldThatCanBeAsked() throws IOException {
        var asked =
                names().stream().flatMap(name -> rootFields(operation(name))).collect(toCollection(TreeSet::new));
        var fields = new GraphQl(RunningApplication.seeded())
                .data("{__type(name: \"Query\") {fields {name}}}", Map.of())
                .at("/__type/fields");
        assertThat(asked).containsAll(texts(fields, "/name"));
    }

    private static OperationDefinition operation(String name) {
        var operations = Parser.parse(GraphQl.operationText(name)).getDefinitionsOfType(OperationDefinition.class);
        assertThat(operations).as(name).hasSize(1);
        return operations.getFirst();
    }

    private static Stream<String> rootFields(OperationDefinition operation) {
        return operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .map(Field::getName);
    }

    private static String pascalCase(String name) {
        var words = new StringBuilder();
        for (var word : name.substring(name.lastIndexOf('/') + 1).split("-")) {
            words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return words.toString();
    }
}
