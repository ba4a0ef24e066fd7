package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema that editors complete dossiers by, and the reader, agree. */
class SchemaTests {

    private static final Path SEED = Path.of("seed-data");

    @ParameterizedTest
    @MethodSource
    void everySeedDossierMeetsTheSchema(Path file) throws IOException {
        assertThat(schema().validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    static Stream<Path> everySeedDossierMeetsTheSchema() throws IOException {
        return Files.walk(SEED)
                .filter(file ->
                        file.toString().endsWith(".yaml") && !file.toString().matches(".*/(words|rules)/.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contry: NL",
                "country: Netherlands",
                "type: FIRM",
                "names: [{text: X}]",
                "id: Not An Id",
                "audience: [a, a]"
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String wrong) throws IOException {
        var text = """
                dossier: d
                title: Dossier
                publisher: Nobody
                edition: 2026
                sources: [{id: s, title: Source, publisher: Publisher, kind: REPORT}]
                parties:
                  - id: p
                    type: COMPANY
                    name: Party
                    cites: [{source: s, locator: page 1}]
                """;
        assertThat(schema().validate(text, InputFormat.YAML)).isEmpty();
        var field = wrong.substring(0, wrong.indexOf(':'));
        var broken = text.replaceAll("(?m)^(    |  - )" + field + ": .*$", "$1" + wrong);
        broken = broken.equals(text) ? text + "    " + wrong + "\n" : broken;
        assertThat(schema().validate(broken, InputFormat.YAML)).isNotEmpty();
        assertThat(DossierReader.read("d.yaml", broken.getBytes(StandardCharsets.UTF_8))
                        .mistakes())
                .isNotEmpty();
    }

    @Test
    void theReaderKnowsEveryFieldOfTheSchema() throws IOException {
        var complete = Path.of("src/test/resources/dossiers/complete.yaml");
        var text = Files.readString(complete);
        var fields = new JsonMapper()
                .readTree(Files.readString(SEED.resolve("dossier.schema.json"))).findValues("properties").stream()
                        .flatMap(properties -> properties.propertyNames().stream())
                        .distinct();
        assertThat(fields).allSatisfy(field -> assertThat(text).containsPattern("(?m)(^|[^\\w])\\Q" + field + "\\E:"));
        assertThat(schema().validate(text, InputFormat.YAML)).isEmpty();
        assertThat(DossierReader.read("complete.yaml", Files.readAllBytes(complete))
                        .mistakes())
                .isEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SEED.resolve("dossier.schema.json")));
    }
}
