package org.endusegraph.datasets.ftm;

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
class RealFilesFtmTests {

    private static final Path FILE = Path.of("" + System.getenv("ENDUSEGRAPH_REAL_DATA"), "ftm", "donations.ijson");
    private static final ImportOptions OPTIONS = new ImportOptions(
            LocalDate.of(2020, 1, 1), "de-donations", "Deutscher Bundestag", null, true, false, false, false);

    @Test
    void germanPartyDonationsAreReadWithoutThePayments() {
        var read = Outcome.of(new Format(), OPTIONS, FILE);
        assertThat(read.entries()).hasSize(56 + 17 + 22);
        assertThat(read.leftOut()).hasSize(1).containsEntry("Payment", 290);
        assertThat(read.rejected()).isEmpty();
        var daimler = read.statement("de-donations.66ce9f62af8c7d329506da41cb7c36ba058b3d28");
        assertThat(daimler.properties())
                .containsEntry("name", "Daimler AG")
                .containsEntry("kind", "COMPANY")
                .containsEntry("country", "DE");
        assertThat(daimler.properties().get("addresses").toString()).contains("Stuttgart");
        assertThat(read.statements().filter(statement -> statement.is("Person")))
                .allSatisfy(person -> assertThat(person.properties()).doesNotContainKeys("addresses"));
    }

    @Test
    void withoutPersonsTheyAreLeftOut() {
        var read = Outcome.of(new Format(), OPTIONS.withoutPersons(), FILE);
        assertThat(read.leftOut()).containsEntry("person", 22);
        assertThat(read.entries()).hasSize(56 + 17);
    }
}
