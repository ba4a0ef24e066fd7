package org.endusegraph.datasets.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.datasets.ofac.csv.Format;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.datasets.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** OFAC's own files: the SDN list of July 2021, and all its other lists of December 2025. */
@EnabledIfEnvironmentVariable(
        named = "ENDUSEGRAPH_REAL_DATA",
        matches = ".+",
        disabledReason = "needs the publishers' own files; ENDUSEGRAPH_REAL_DATA names their folder")
class RealFilesOfacTests {

    private static final Collected OTHERS = read(Format.all().getLast(), "2025-12-01", "ofac-nonsdn-2025-12");
    private static final Collected SDN = read(Format.all().getFirst(), "2021-07-15", "ofac-sdn-2021-07");

    private static Collected read(PublicationFormat format, String day, String folder) {
        var options = new ImportOptions(LocalDate.parse(day), null, null, null, true, false, false, false);
        try (var files = Files.list(Path.of("" + System.getenv("ENDUSEGRAPH_REAL_DATA"), folder))) {
            return Collected.of(format, options, files.sorted().toArray(Path[]::new));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static List<String> lists(Statement party) {
        return OTHERS.listings(party).stream()
                .map(listing -> listing.targets("ON").getFirst() + " "
                        + listing.properties().get("from"))
                .toList();
    }

    private static Stream<String> identifiers(Collected list) {
        return list.all("Party").stream()
                .flatMap(party -> ((List<?>) party.properties().get("identifiers")).stream())
                .map(Object::toString);
    }

    @Test
    void nineteenPartiesAreOnSeveralLists() {
        var several = OTHERS.all("Party").stream()
                .filter(party -> lists(party).size() > 1)
                .toList();
        assertThat(several).hasSize(19);
        assertThat(lists(OTHERS.statement("ofac-consolidated.17018")))
                .containsExactly("us-ssi null", "us-capta 2022-02-24", "us-ns-mbs 2022-02-24");
        assertThat(lists(OTHERS.statement("ofac-consolidated.17250")))
                .containsExactly("us-ssi null", "us-ns-mbs 2022-02-24");
    }

    @Test
    void everyChineseMilitaryIndustrialCompanyHasItsFirstDay() {
        assertThat(OTHERS.all("Listing").stream()
                        .filter(listing -> listing.targets("ON").contains("us-ns-cmic")))
                .hasSize(68)
                .allMatch(listing -> listing.properties().containsKey("from"));
    }

    @Test
    void remarksThatGoOnInAnotherFileAreWhole() {
        assertThat(OTHERS.statement("ofac-consolidated.17250").properties().get("identifiers"))
                .asString()
                .contains("RU-REGISTRATION:1027700070518");
        assertThat(OTHERS.value("ofac-consolidated.listing-17254-us-ssi", "remarks"))
                .asString()
                .contains("Government Gazette Number 00044463 (Russia)");
    }

    @Test
    void everyIdentifierButABankCodeHasADigitAndNothingBehindIt() {
        assertThat(Stream.of(OTHERS, SDN).flatMap(RealFilesOfacTests::identifiers))
                .allMatch(identifier -> identifier.matches("BIC:.+|[A-Z-]+:.*\\d.*"))
                .noneMatch(identifier -> identifier.matches(".*(issued|expires|:.*:).*"));
        assertThat(identifiers(SDN))
                .filteredOn(identifier -> identifier.startsWith("IMO:"))
                .hasSizeGreaterThan(60);
        assertThat(identifiers(SDN))
                .filteredOn(identifier -> identifier.startsWith("CO-ID:"))
                .hasSizeGreaterThan(500);
    }
}
