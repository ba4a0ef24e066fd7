package org.endusegraph.datasets.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endusegraph.datasets.yaml.Mistake;
import org.endusegraph.datasets.yaml.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a person who writes a mapping is told, by the reader and by the JSON Schema. */
class MappingTests {

    private static final String RIGHT = """
            tables:
              - separator: ","
                parties:
                  - as: owner
                    key: Number
                    name: Name
                    born: {column: Born, date: dd-MM-yyyy}
                links:
                  - from: owner
                    to: {key: Other}
                    kind: {value: OWNERSHIP}
                    basis: SECOND_HAND
            """;

    private static List<Mistake> mistakes(String text) {
        var mistakes = new Mistakes("mapping.yaml", new ArrayList<>());
        MappingReader.read(text.getBytes(StandardCharsets.UTF_8), mistakes);
        return mistakes.found();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("seed-data/table-mapping.schema.json")));
    }

    @Test
    void aRightMappingHasNoMistake() throws IOException {
        assertThat(mistakes(RIGHT)).isEmpty();
        assertThat(schema().validate(RIGHT, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: Name | nam: Name | 6 | did you mean 'name'?",
                "key: Number | ky: Number | 5 | did you mean 'key'?",
                "column: Born | colum: Born | 7 | did you mean 'column'?",
                "column: Born | value: 1970, column: Born | 7 | write either 'column' or 'value'",
                "separator: \",\" | separator: comma | 2 | is not one character",
                "separator: \",\" | separator: '\"' | 2 | quotes cells",
                "{key: Other} | {key: Other, id: Other} | 9 | has either 'key' or 'id'",
                "basis: SECOND_HAND | basis: OWN_ACCOUNT | 9 | nobody's own account",
                "basis: SECOND_HAND | basis: HEARSAY | 12 | is not one of"
            })
    void aMistakeIsToldWithItsLineAndTheSchemaRefusesItToo(String right, String wrong, int line, String told)
            throws IOException {
        var text = RIGHT.replace(right, wrong);
        assertThat(text).isNotEqualTo(RIGHT);
        assertThat(mistakes(text)).anySatisfy(mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.message()).contains(told);
        });
        assertThat(schema().validate(text, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void whoseRegisterItIsIsSaidOnce() throws IOException {
        var text = RIGHT.replace(
                "born:", "identifiers: [{column: A, scheme: TAX, country: NL, jurisdiction: B}]\n        born:");
        assertThat(mistakes(text)).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(7);
            assertThat(mistake.message()).contains("keep one");
        });
        assertThat(schema().validate(text, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void whatASchemaCannotTellTheReaderDoes() {
        assertThat(mistakes(RIGHT.replace("from: owner", "from: ownr")))
                .singleElement()
                .satisfies(
                        mistake -> assertThat(mistake.message()).contains("no party of this table is called 'ownr'"));
        assertThat(mistakes(RIGHT.replace("dd-MM-yyyy", "day/month")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("is no pattern of dates"));
        for (var pattern : List.of("dd-MM-yy", "d/M/uu", "d.M.y")) {
            assertThat(mistakes(RIGHT.replace("dd-MM-yyyy", pattern)))
                    .singleElement()
                    .satisfies(mistake -> assertThat(mistake.message())
                            .contains("'" + pattern + "' has a year that may be of any century"));
        }
        assertThat(mistakes(RIGHT.replace("dd-MM-yyyy", "d 'day of' MMMM uuuu")))
                .isEmpty();
        var twice = RIGHT.replace(
                "      - as: owner\n", "      - {as: owner, key: Other, name: Other}\n      - as: owner\n");
        assertThat(mistakes(twice))
                .singleElement()
                .satisfies(mistake ->
                        assertThat(mistake.message()).contains("two parties of this table are called 'owner'"));
        assertThat(mistakes("- a"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("a mapping starts with 'tables:'"));
    }

    @Test
    void theReaderKnowsEveryFieldOfTheSchema() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/tables/complete.yaml"));
        assertThat(mistakes(text)).isEmpty();
        assertThat(schema().validate(text, InputFormat.YAML)).isEmpty();
        var fields = new JsonMapper()
                        .readTree(Files.readString(Path.of("seed-data/table-mapping.schema.json")))
                        .findValues("properties")
                        .stream()
                        .flatMap(properties -> properties.propertyNames().stream())
                        .distinct();
        assertThat(fields).allSatisfy(field -> assertThat(text).containsPattern("(^|[^\\w])\\Q" + field + "\\E[:=]"));
    }
}
