package org.endusegraph.datasets.bods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "ENDUSEGRAPH_REAL_DATA",
        matches = ".+",
        disabledReason = "needs the publishers' own files, whose folder the variable names")
class RealFilesBodsTests {

    private static final Path FOLDER = Path.of("" + System.getenv("ENDUSEGRAPH_REAL_DATA"), "bods");
    private static final ImportOptions OPTIONS = new ImportOptions(null, "bods", null, null, true, false, false, true);

    private static Outcome read(String file) {
        return Outcome.of(new Format(), OPTIONS, FOLDER.resolve(file));
    }

    @Test
    void aCompanyWhoseOwnerDiedHasTheLatestOfEachRecord() {
        var read = read("fermcat.json");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.entries()).hasSize(7);
        assertThat(read.leftOut()).containsEntry("earlier version of a record", 16);
        assertThat(read.heading().edition()).isEqualTo(LocalDate.of(2022, 1, 21));
        var ended = read.statement("bods.link-rel-b05e7c91e0a04e4f-shareholding");
        assertThat(ended.properties()).containsEntry("validTo", "2021-04-03").containsEntry("shareMin", 50.0);
    }

    @Test
    void sharesAndVotesOfOneHolderAreOneHolding() {
        var read = read("tecido.json");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.links().stream().filter(link -> link.startsWith("OWNERSHIP")))
                .hasSize(2);
    }

    @Test
    void aStateOwnedCompanyIsOwnedThroughTheMinistry() {
        var read = read("bods-package-fi-soe.json");
        assertThat(read.all("Link")).hasSize(5);
        assertThat(read.text("bods.05ce06ec97b1", "kind")).isEqualTo("PUBLIC_BODY");
        assertThat(read.statement("bods.link-e8ddaee2a7a4-shareholding").properties())
                .containsEntry("indirect", true)
                .containsEntry("shareMin", 100.0);
    }

    @Test
    void aListedCompanyHasItsIdentifiers() {
        var read = read("plc-entity-statement.json");
        assertThat(read.text("bods.70044236", "identifiers"))
                .contains("GB-REGISTRATION:02723534", "LEI:PY6ZZQWO2IZFZC3IOL08", "ISIN:GB0009895292");
    }

    @Test
    void allExamplesOfTheStandardAreRead() {
        for (var file : FOLDER.toFile().listFiles()) {
            var read = read(file.getName());
            assertThat(read.entries()).as(file.getName()).isNotEmpty();
            assertThat(read.rejected()).as(file.getName()).isEmpty();
        }
    }
}
