package org.endusegraph.datasets.gleif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Excerpts of the files that GLEIF published in 2023. */
@EnabledIfEnvironmentVariable(
        named = "ENDUSEGRAPH_REAL_DATA",
        matches = ".+",
        disabledReason = "needs the publishers' own files; ENDUSEGRAPH_REAL_DATA names their folder")
class RealFilesGleifTests {

    private static Collected read(PublicationFormat format, String name) {
        var folder = Path.of("" + System.getenv("ENDUSEGRAPH_REAL_DATA"), "gleif-2023");
        return Collected.of(format, ImportOptions.NONE, folder.resolve(name));
    }

    @Test
    void everyEntityIsRead() {
        var lei = read(new org.endusegraph.datasets.gleif.lei.Format(), "lei-data.xml");
        assertThat(lei.heading().edition()).isEqualTo(LocalDate.of(2023, 6, 5));
        assertThat(lei.all("Party")).hasSize(13);
        assertThat(lei.all("LegalEntity")).hasSize(4);
        assertThat(lei.rejected()).singleElement().asString().contains("2394586 records, the file holds 13");
        assertThat(lei.value("gleif-lei.004l5fptureiwk9t2n63", "identifiers").toString())
                .isEqualTo("[LEI:004L5FPTUREIWK9T2N63, US-DE-REGISTRATION:4386463]");
        var updates = read(new org.endusegraph.datasets.gleif.lei.Format(), "lei-updates-data2.xml");
        assertThat(updates.all("Party")).hasSize(12);
        assertThat(updates.heading().edition()).isEqualTo(LocalDate.of(2023, 11, 6));
    }

    @Test
    void everyRelationshipIsALink() {
        var format = new org.endusegraph.datasets.gleif.rr.Format();
        assertThat(read(format, "rr-data.xml").all("Link"))
                .hasSize(10)
                .filteredOn(link -> "CONTROL".equals(link.properties().get("kind")))
                .hasSize(7);
        var updates = read(format, "rr-updates-data2.xml");
        assertThat(updates.all("Link")).hasSize(11);
        assertThat(updates.all("Link"))
                .filteredOn(link -> link.properties().containsKey("shareMin"))
                .hasSize(3);
    }

    @Test
    void everyExceptionIsUnknownOrWithheld() {
        var exceptions = read(new org.endusegraph.datasets.gleif.repex.Format(), "repex-data.xml");
        assertThat(exceptions.all("Unknown")).hasSize(10);
        assertThat(exceptions.all("Unknown"))
                .filteredOn(unknown -> "WITHHELD".equals(unknown.properties().get("answer")))
                .hasSize(1);
    }
}
