package org.endusegraph.datasets.controllist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Control lists as published, written out as dossiers. */
class ControlListTests {

    private static final String ANNEX = """
            CATEGORY 5 - TELECOMMUNICATIONS
            5A1     Systems, Equipment and Components
            5A001   Telecommunications systems, equipment, components and
                    accessories as follows:
                    a.    Equipment specially hardened;
                          Note:  5A001.a. does not control any of the following:
                                                              a.    Toys; or
                                                              b.    Games.
                    b.    Not used;
                    c.    Interception equipment, as follows:
                          1.     Designed for the extraction of voice; or
                          2.     Designed for the extraction of data;

                                                                                        148
            5A001.c.    continued
                          Technical Note:
                          In 5A001.c. 'voice' means speech.
            5A101   Telemetry equipment, designed or modified for 'missiles'.
                    a.     Paragraphs of other entries are not read;
            5D002   Not used
            4E1     Technology
            4E001   a.     "Technology" for the "development"
                           of equipment;
            """;

    private static final String CCL = """
            {"citation": "15 C.F.R. Part 774", "ecfrIssueDate": "2026-07-23", "source": {"url": "https://example.org/ccl"}, "entries": [
              {"eccn": "3A981", "heading": "Polygraphs.", "reasonForControl": "CC", "items": [{"paragraph": "a", "kind": "item", "text": "x"}]},
              {"eccn": "5A004", "heading": "“Systems” for defeating “information security,” as follows (see List of Items Controlled).",
               "reasonForControl": "NS, AT, EI", "items": [
                {"paragraph": "a", "kind": "item", "text": "Designed for cryptanalysis."},
                {"paragraph": "b", "kind": "item", "text": "Designed to perform all of the following:"},
                {"paragraph": "b.1", "kind": "item", "text": "'Extract raw data'; and"},
                {"paragraph": null, "kind": "text", "text": "5A004.b does not include:"},
                {"paragraph": "a", "kind": "item", "text": "Debuggers;"},
                {"paragraph": "b", "kind": "item", "text": "Logical extraction;"},
                {"paragraph": "c", "kind": "item", "text": "Jail-breaking."},
                {"paragraph": "c", "kind": "item", "text": "through y. [Reserved]"},
                {"paragraph": "z", "kind": "item", "text": "Other commodities, as follows:"}]}]}
            """;

    @TempDir
    private Path folder;

    private Path dossier = Path.of("");

    @BeforeEach
    void name() {
        dossier = folder.resolve("tree.yaml");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String annex(String text, String edition) throws IOException {
        return ControlListFormat.EU_ANNEX_I_TEXT.write(file("annex.txt", text), PartialDate.of(edition), dossier);
    }

    private List<String> entries() throws IOException {
        return Files.readAllLines(dossier).stream()
                .filter(line -> line.contains("\"code\""))
                .toList();
    }

    private List<String> codes() throws IOException {
        return entries().stream()
                .map(line -> line.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    private String entry(String code) throws IOException {
        return entries().stream()
                .filter(line -> line.contains("\"code\":\"" + code + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAnnexIsReadAsATreeWithoutWhatIsNotUsedAndWithoutListsInNotes() throws IOException {
        annex(ANNEX, "2022-03");
        assertThat(codes())
                .containsExactly("4E001", "4E001.a", "5A001", "5A001.a", "5A001.c", "5A001.c.1", "5A001.c.2", "5A101");
        assertThat(entry("5A001"))
                .contains("\"title\":\"Telecommunications systems, equipment, components and accessories\"")
                .contains("\"readOn\":[\"2022-03\"]");
        assertThat(entry("5A001.c.1"))
                .contains("\"partOf\":\"eu-5a001-c\"")
                .contains("\"title\":\"Designed for the extraction of voice\"");
        assertThat(entry("4E001")).contains("\"title\":\"Technology\"").contains("TECHNOLOGY");
    }

    @Test
    void theCommerceControlListIsReadWithItsReasonsAndWithoutListsInNotes() throws IOException {
        ControlListFormat.US_CCL_JSON.write(file("ccl.json", CCL), null, dossier);
        assertThat(codes()).containsExactly("3A981", "5A004", "5A004.a", "5A004.b", "5A004.b.1", "5A004.z");
        assertThat(entry("5A004"))
                .contains("\"reasons\":[\"NS\",\"AT\",\"EI\"]")
                .contains("\"readOn\":[\"2026-07-23\"]");
        assertThat(entry("5A004.b")).contains("Designed to perform all of the following");
    }

    @Test
    void theSameEditionAgainChangesNothing() throws IOException {
        annex(ANNEX, "2022-03");
        var first = Files.readString(dossier);
        assertThat(annex(ANNEX, "2022-03")).isEqualTo("8 codes of the edition of 2022-03, 0 of them new; 0 have gone.");
        assertThat(dossier).hasContent(first);
    }

    @Test
    void aNewerEditionKeepsWhatHasGoneAndSaysByWhen() throws IOException {
        annex(ANNEX, "2022-03");
        var newer = ANNEX.replace("5A101   Telemetry equipment", "5A102   Telemetry equipment");
        assertThat(annex(newer, "2023-01-12"))
                .isEqualTo("8 codes of the edition of 2023-01-12, 1 of them new; 1 have gone.");
        assertThat(entry("5A001"))
                .contains("\"readOn\":[\"2022-03\",\"2023-01-12\"]")
                .doesNotContain("goneBy");
        assertThat(entry("5A101")).contains("\"readOn\":[\"2022-03\"]").contains("\"goneBy\":\"2023-01-12\"");
        assertThat(entry("5A102")).contains("\"readOn\":[\"2023-01-12\"]");
        assertThatThrownBy(() -> annex(ANNEX, "2022-06"))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("2023-01-12")
                .hasMessageContaining("not newer");
    }

    @Test
    void whatAnotherDossierOfTheFolderHasIsLeftToIt() throws IOException {
        file("by-hand.yaml", """
                controlEntries:
                  - {id: eu-5a001-c, list: EU_ANNEX_I, code: 5A001.c, title: By hand}
                  - {id: us-5a001-a, list: US_CCL, code: 5A001.a, title: Of another list}
                """);
        annex(ANNEX, "2022-03");
        assertThat(codes()).doesNotContain("5A001.c").contains("5A001.a", "5A001.c.1");
    }

    @Test
    void whatIsWrittenByHandLaterIsHandedOverAndHasNotGone() throws IOException {
        annex(ANNEX, "2022-03");
        file("by-hand.yaml", "controlEntries:\n  - {id: eu-5a101, list: EU_ANNEX_I, code: 5A101, title: By hand}\n");
        assertThat(annex(ANNEX, "2023")).endsWith("0 of them new; 0 have gone.");
        assertThat(codes()).doesNotContain("5A101");
    }

    @Test
    void whatIsNoControlListIsRefusedAndNothingIsWritten() throws IOException {
        var notJson = file("ccl.json", "5A001 Telecommunications");
        assertThatThrownBy(() -> ControlListFormat.US_CCL_JSON.write(notJson, null, dossier))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("not JSON");
        var other = file("other.json", "{\"entries\": []}");
        assertThatThrownBy(() -> ControlListFormat.US_CCL_JSON.write(other, null, dossier))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("'ecfrIssueDate'");
        assertThatThrownBy(() -> annex("Nothing here", "2022-03"))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("5A001");
        var annex = file("annex.txt", ANNEX);
        assertThatThrownBy(() -> ControlListFormat.EU_ANNEX_I_TEXT.write(annex, null, dossier))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("--edition");
        assertThatThrownBy(() -> ControlListFormat.US_CCL_JSON.write(folder.resolve("none.json"), null, dossier))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("There is no file");
        var ccl = file("sound.json", CCL);
        assertThatThrownBy(() -> ControlListFormat.US_CCL_JSON.write(ccl, null, folder.resolve("none/tree.yaml")))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("There is no directory");
        assertThat(dossier).doesNotExist();
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "ENDUSEGRAPH_REAL_DATA",
            matches = ".+",
            disabledReason = "needs the lists as published; ENDUSEGRAPH_REAL_DATA says where they are")
    void theSeedDataAreWhatTheCommandWritesFromTheListsAsPublished() throws IOException {
        var real = Path.of(System.getenv("ENDUSEGRAPH_REAL_DATA"));
        var seed = Path.of("seed-data/control-lists");
        for (var name : List.of("eu-annex-i.yaml", "us-ccl.yaml", "wassenaar.yaml")) {
            Files.copy(seed.resolve(name), folder.resolve(name));
        }
        ControlListFormat.US_CCL_JSON.write(real.resolve("us-ccl-2026-07/ccl.json"), null, dossier);
        assertThat(dossier).hasSameTextualContentAs(seed.resolve("us-ccl-tree.yaml"));
        Files.delete(dossier);
        ControlListFormat.EU_ANNEX_I_TEXT.write(
                real.resolve("eu-annex-i-2022-03/export-control-appendix2.txt"), PartialDate.of("2022-03"), dossier);
        assertThat(dossier).hasSameTextualContentAs(seed.resolve("eu-annex-i-tree.yaml"));
    }
}
