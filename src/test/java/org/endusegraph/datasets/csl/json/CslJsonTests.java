package org.endusegraph.datasets.csl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CslJsonTests {

    private static final Path RESULTS = Path.of("src/test/resources/publications/us-csl-json/consolidated.json");
    private static final Path ROWS = Path.of("src/test/resources/publications/us-csl-csv/consolidated.csv");
    private static final ImportOptions DAY =
            new ImportOptions(LocalDate.parse("2024-01-01"), null, null, null, true, false, false, false);

    @TempDir
    private Path folder;

    @Test
    void anEditionInOneFormatFollowsOneInTheOther() {
        var csv = Collected.of(new org.endusegraph.datasets.csl.csv.Format(), DAY, ROWS);
        var json = Collected.of(new Format(), ImportOptions.NONE, RESULTS);
        assertThat(digests(json)).isEqualTo(digests(csv)).hasSize(16);
        assertThat(json.leftOut()).isEqualTo(csv.leftOut());
        assertThat(json.heading().dataset()).isEqualTo(csv.heading().dataset());
    }

    private static Map<String, String> digests(Collected collected) {
        return collected.statements().collect(Collectors.toMap(Statement::id, Statement::digest));
    }

    @Test
    void theFileSaysItsDayAndTheUserNoOther() {
        assertThat(Collected.of(new Format(), ImportOptions.NONE, RESULTS)
                        .heading()
                        .edition())
                .isEqualTo("2023-11-30");
        assertThatThrownBy(() -> Collected.of(new Format(), DAY, RESULTS))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("--edition says 2024-01-01");
        assertRefused("{\"results\": [" + result("EL", "A") + "]}", ImportOptions.NONE, "--edition");
    }

    @Test
    void anAnswerOfTheSearchIsNoList() {
        assertRefused(
                "{\"total\": 3420, \"results\": [" + result("EL", "A") + "]}",
                DAY,
                "has 3420 entries, but holds 1",
                "consolidated.json");
    }

    @Test
    void aFileThatIsCutShortIsRefusedUnlessAPartIsEnough() {
        var cut = "{\"results\": [" + result("EL", "A") + ", " + result("EL", "B") + ", {\"source\": \"Ent";
        assertRefused(cut, DAY, "cut short");
        var part = new ImportOptions(LocalDate.parse("2024-01-01"), null, null, null, true, true, false, false);
        assertThat(collected(cut, part).all("Party")).hasSize(2);
    }

    @Test
    void otherJsonIsRefused() {
        assertRefused("{\"resultado\": []}", DAY, "'results'");
        assertRefused("<sdnList/>", DAY, "not as it should be");
        assertRefused("{\"results\": " + "[".repeat(200), DAY, "not as it should be");
        assertRefused("{\"results\": [" + result("EL", "A".repeat(2_000_000)) + "]}", DAY, "not as it should be");
        assertRefused("{\"results\": [" + result("EL", "A") + "], \"results\": []}", DAY, "a second time");
        assertRefused("{\"results\": [" + result("EL", "A") + "]} {}", DAY, "something follows");
    }

    @Test
    void resultsThatAreNoneAreRejected() {
        var collected = collected("{\"results\": [17, {\"name\": \"A\"}, " + result("EL", "B") + "]}", DAY);
        assertThat(collected.rejected())
                .containsExactly(
                        "list.json:1, result 1: this is no object with a 'source'",
                        "list.json:1, result 2: this is no object with a 'source'");
        assertThat(collected.entries()).hasSize(1);
    }

    @Test
    void anEntryKeepsItsIdWhenItsNoticeAddressesOrCaseChange() {
        var before = collected("{\"results\": [" + result("EL", "Example  Works", "84 FR 54002", "CN") + "]}", DAY);
        var after = collected(
                "{\"results\": [" + result("EL", "EXAMPLE WORKS ", "84 FR 54002; 87 FR 62202", "HK") + "]}", DAY);
        assertThat(after.all("Party").getFirst().id())
                .isEqualTo(before.all("Party").getFirst().id());
    }

    @Test
    void entriesOfOneNameAreToldApartByTheirNoticesAndElseByTheirAddresses() {
        var orders = collected(
                "{\"results\": ["
                        + result("DPL", "YURI EXAMPLE", "65 F.R. 57313 9/22/00", "US") + ","
                        + result("DPL", "YURI EXAMPLE", "75 F.R. 82464 12/30/10", "US") + ","
                        + result("DPL", "YURI EXAMPLE", "75 F.R. 82464 12/30/10, 76 F.R. 12318", "DE") + ","
                        + result("DPL", "YURI EXAMPLE", "75 F.R. 82464 12/30/10, 76 F.R. 12318", "DE") + ","
                        + result("EL", "YURI EXAMPLE", "75 FR 1", "US") + "]}",
                DAY);
        assertThat(orders.all("Party")).hasSize(4);
        assertThat(orders.rejected()).singleElement().asString().contains("an earlier row has the same key");
    }

    @Test
    void noAddressStandsInAnId() {
        var one = result("DPL", "LI BO", "1 F.R. 2", "US");
        var ids = ids("{\"results\": [" + one + "," + one.replace("Street", "Inmate 7") + "]}");
        assertThat(ids).hasSize(2).noneMatch(id -> id.contains("inmate") || id.contains("street"));
    }

    @Test
    void theOrderOfEntriesDoesNotChangeTheirIds() {
        var one = result("DPL", "YURI EXAMPLE", "65 F.R. 57313 9/22/00", "US");
        var two = result("DPL", "YURI EXAMPLE", "75 F.R. 82464 12/30/10", "US");
        assertThat(ids("{\"results\": [" + one + "," + two + "]}"))
                .containsExactlyInAnyOrderElementsOf(ids("{\"results\": [" + two + "," + one + "]}"));
    }

    private List<String> ids(String content) {
        return collected(content, DAY).all("Party").stream().map(Statement::id).toList();
    }

    @Test
    void namesThatThePublisherTookApartAtTheirCommasAreOneAgain() {
        var collected = collected("""
                {"results": [
                  {"source": "Nonproliferation Sanctions (ISN) - State Department", "name": "Abdul Example Khan", "country": "PK",
                   "alt_names": ["ZAMAN", "Haydar"]},
                  {"source": "Nonproliferation Sanctions (ISN) - State Department", "name": "General Bureau of Atomic Energy",
                   "alt_names": ["GBAE", "General Department of Atomic Energy", "F.K.A. Office of Atoms (OAT)"]}
                ]}
                """, DAY);
        var khan = collected.party("Abdul Example Khan");
        assertThat(Collected.names(khan)).containsExactly("Abdul Example Khan", "ZAMAN, Haydar");
        assertThat(khan.properties()).containsEntry("country", "PK");
        var bureau = collected.party("General Bureau of Atomic Energy");
        assertThat(Collected.names(bureau)).contains("GBAE", "General Department of Atomic Energy");
        assertThat(Collected.names(bureau, "FORMER")).containsExactly("Office of Atoms (OAT)");
    }

    private void assertRefused(String content, ImportOptions options, String... reasons) {
        assertThatThrownBy(() -> collected(content, options))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContainingAll(reasons);
    }

    private Collected collected(String content, ImportOptions options) {
        return Collected.of(new Format(), options, Collected.file(folder, "list.json", content));
    }

    private static String result(String list, String name) {
        return result(list, name, "84 FR 54002", "CN");
    }

    private static String result(String list, String name, String notice, String country) {
        return """
                {"source": "List (%s) - Department", "name": "%s", "alt_names": null, "federal_register_notice": "%s",
                 "addresses": [{"address": "Street", "city": null, "country": "%s"}]}""".formatted(list, name, notice, country);
    }
}
