package org.endusegraph.datasets.csl.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CslCsvTests {

    private static final Path ROWS = Path.of("src/test/resources/publications/us-csl-csv/consolidated.csv");
    private static final ImportOptions OPTIONS = options(false);

    @TempDir
    private Path folder;

    @Test
    void anEntryOfTheEntityListIsAPartyWithItsRequirementPolicyAndNotice() {
        var rows = Collected.of(new Format(), OPTIONS, ROWS);
        var party = rows.party("Hikvision");
        assertThat(party.labels()).contains("LegalEntity");
        assertThat(Collected.names(party))
                .containsExactly("Hangzhou Hikvision Digital Technology Co., Ltd.", "Hikvision", "Hikvision Digital");
        assertThat(party.properties())
                .containsEntry("countries", List.of("CN"))
                .containsEntry("addresses", List.of("No. 555 Qianmo Road, Binjiang District, Hangzhou, 310052, CN"))
                .containsEntry("identifiers", List.of());
        var listing = rows.listing(party);
        assertThat(listing.targets("ON")).containsExactly("us-entity-list");
        assertThat(listing.properties())
                .containsEntry("from", "2019-10-09")
                .containsEntry("citation", "84 FR 54002; 85 FR 44159")
                .containsEntry("licenceRequirement", "For all items subject to the EAR. (See §744.11 of the EAR).")
                .containsEntry("eccns", List.of("1A004.c", "1A995", "2E983"))
                .doesNotContainKey("programme");
        assertThat(listing.properties().get("licencePolicy"))
                .asString()
                .startsWith("Case-by-case review for ECCNs 1A004.c");
    }

    @Test
    void anEntryOfOfacHasItsNumberIdentifiersAndWhatElseIsSaidOfIt() {
        var rows = Collected.of(new Format(), OPTIONS, ROWS);
        var party = rows.statement("us-csl.ssi-17013");
        assertThat(party.properties())
                .containsEntry(
                        "identifiers",
                        List.of(
                                "OFAC:17013",
                                "RU-REGISTRATION:1027739609391",
                                "RU-TAX:7702070139",
                                "LEI:253400V1H6ART1UQ0N98",
                                "BIC:VTBRRUMM"))
                .containsEntry("incorporatedOn", "1990-10-17");
        var listing = rows.listing(party);
        assertThat(listing.targets("ON")).containsExactly("us-ssi");
        assertThat(listing.properties()).containsEntry("programme", "UKRAINE-EO13662, RUSSIA-EO14024");
        assertThat(listing.properties().get("remarks"))
                .asString()
                .contains("Executive Order 13662 Directive Determination - Subject to Directive 1")
                .contains("Government Gazette Number 00032520 (RU)");
    }

    @Test
    void aPersonHasBirthDatesAndCountriesButNoAddress() {
        var rows = Collected.of(new Format(), OPTIONS, ROWS);
        var person = rows.statement("us-csl.sdn-29158");
        assertThat(person.labels()).contains("Person");
        assertThat(person.properties())
                .containsEntry("birthDates", List.of("1957-01", "1958"))
                .containsEntry("countries", List.of("CN", "HK"))
                .doesNotContainKey("addresses");
        assertThat(rows.listing(person).properties())
                .containsEntry("role", "Former Deputy Party Secretary")
                .extractingByKey("remarks")
                .asString()
                .contains("POB Suqian, Jiangsu, China");
    }

    @Test
    void whatIsOnSeveralListsIsAnEntryOnEachKnownAsOneByItsNumber() {
        var rows = Collected.of(new Format(), OPTIONS, ROWS);
        assertThat(rows.statement("us-csl.mbs-17016").properties().get("identifiers"))
                .isEqualTo(rows.statement("us-csl.ssi-17016").properties().get("identifiers"));
        assertThat(rows.listing(rows.statement("us-csl.cmic-30946")).properties())
                .containsEntry("from", "2021-06-03");
    }

    private Collected row(String source, String name, String addresses, String ids) {
        var header = "source,name,alt_names,addresses,ids\n";
        var row = '"' + String.join("\",\"", source, name, "", addresses, ids) + "\"\n";
        return Collected.of(new Format(), OPTIONS, Collected.file(folder, "row.csv", header + row));
    }

    @Test
    void aListingBeginsOnTheDayThatTheParticularsGiveForItsList() {
        var ids = "Listing Date (EO 14024 Directive 2):, 24 Feb 2022; Listing Date (EO 14024 Directive 3):, 2022-02-25";
        assertThat(row("Capta List (CAP) - Treasury", "BANK", "", ids)
                        .all("Listing")
                        .getFirst()
                        .properties())
                .containsEntry("from", "2022-02-24");
        assertThat(row("Menu-Based List (NS-MBS List) - Treasury", "BANK", "", ids)
                        .all("Listing")
                        .getFirst()
                        .properties())
                .containsEntry("from", "2022-02-25");
        assertThat(row("Sectoral List (SSI) - Treasury", "BANK", "", ids)
                        .all("Listing")
                        .getFirst()
                        .properties())
                .doesNotContainKey("from");
    }

    @Test
    void aNumberEndsBeforeItsCountryAndTheDaysBehindIt() {
        var party = row(
                        "Specially Designated Nationals (SDN) - Treasury",
                        "EXAMPLE",
                        "",
                        "C.U.R.P., AIMM67125HCHRRG06, MX, 1968; V.A.T. Number, BE 454,419,759; Company Number, IMO 5055293;"
                                + " Legal Entity Number, 851683897, NL; NIT #, Provisional, CO; National ID No., CNIC: 35202-1, PK")
                .all("Party")
                .getFirst();
        assertThat(party.properties())
                .containsEntry(
                        "identifiers",
                        List.of(
                                "MX-ID:AIMM67125HCHRRG06",
                                "TAX:BE 454,419,759",
                                "IMO:5055293",
                                "NL-REGISTRATION:851683897",
                                "PK-ID:35202-1"));
    }

    @Test
    void whomTheNoteBehindANameCallsAnIndividualIsAPersonWithoutAddress() {
        var list = "Nonproliferation Sanctions (ISN) - State Department";
        for (var name : List.of(
                "Han Dejian (PRC individual)",
                "Luo Dongmei (PRC national)",
                "I. Michurin (Russian national); and any successor, sub-unit, or subsidiary thereof")) {
            var person = row(list, name, "Home 1, Beijing, CN", "").all("Party").getFirst();
            assertThat(person.labels()).contains("Person");
            assertThat(person.properties()).containsEntry("country", "CN").doesNotContainKey("addresses");
        }
        assertThat(row(list, "Example Works (PRC entity)", "Beijing, CN", "").all("Person"))
                .isEmpty();
        assertThat(row(list, "Bank (Credit National)", "Tashkent, UZ", "").all("Person"))
                .isEmpty();
    }

    @Test
    void ofListsThatHoldMostlyPeopleNoAddressIsKept() {
        for (var list : List.of("Denied Persons List (DPL) - Commerce", "ITAR Debarred (DTC) - State Department")) {
            var party = row(list, "JUAN EXAMPLE", "INMATE NUMBER: 24877-479, FCI BASTROP, BASTROP, TX, 78602, US", "")
                    .all("Party")
                    .getFirst();
            assertThat(party.labels()).contains("LegalEntity");
            assertThat(party.properties())
                    .containsEntry("countries", List.of("US"))
                    .doesNotContainKey("addresses");
        }
    }

    @Test
    void aDenialOrderHasItsLastDay() {
        var rows = Collected.of(new Format(), OPTIONS, ROWS);
        var listing = rows.listing(rows.party("DAHUA ELECTRONICS CORPORATION"));
        assertThat(listing.targets("ON")).containsExactly("us-denied-persons-list");
        assertThat(listing.properties())
                .containsEntry("from", "2017-10-02")
                .containsEntry("to", "2027-10-01")
                .containsEntry("remarks", "FR NOTICE ADDED; Standard order: Y");
        assertThat(rows.parties("Dahua Technology")).hasSize(1);
    }

    @Test
    void vesselsAreLeftOutAndRowsThatAreNoEntriesRejected() {
        var rows = Collected.of(new Format(), OPTIONS, ROWS);
        assertThat(rows.leftOut()).isEqualTo(Map.of("vessel", 1));
        assertThat(rows.rejected())
                .containsExactly(
                        "consolidated.csv:2: this row is the header once more",
                        "consolidated.csv:12: 'Wanted Persons (XYZ) - Somebody' is none of the lists that are known here; see"
                                + " seed-data/reference/words/csl-lists.yaml",
                        "consolidated.csv:13: this entry has no name",
                        "consolidated.csv:14: this row has 3 columns, the header has 29");
    }

    @Test
    void editionAndDatasetAreThoseOfTheUser() {
        var heading = Collected.of(new Format(), OPTIONS, ROWS).heading();
        assertThat(heading.dataset()).isEqualTo("us-csl");
        assertThat(heading.edition()).isEqualTo("2023-11-30");
        assertThat(heading.whole()).isTrue();
        assertThatThrownBy(() -> new Format()
                        .open(List.of(new org.endusegraph.datasets.file.PublishedFile(ROWS)), ImportOptions.NONE))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("--edition");
    }

    @Test
    void aFileThatIsCutShortIsRefusedUnlessAPartIsEnough() {
        var cut = Collected.file(folder, "cut.csv", read().substring(0, read().indexOf("§744.11") + 3));
        assertRefused(cut, "cut.csv:", "cut short");
        var part = Collected.of(new Format(), options(true), cut);
        assertThat(part.heading().whole()).isFalse();
        assertThat(part.entries()).hasSize(2);
        assertThat(part.rejected()).last().asString().startsWith("from here on");
    }

    @Test
    void otherFilesAreRefused() {
        assertRefused(
                Collected.file(folder, "sdn.csv", "306,\"EXAMPLE\",-0-\n"),
                "sdn.csv:1:",
                "no header of the Consolidated");
        assertRefused(Collected.file(folder, "empty.csv", ""), "empty");
        assertRefused(Collected.file(folder, "x.csv", "a".repeat(2_000_000)), "x.csv:1:");
    }

    @Test
    void anotherEncodingIsRefused() throws Exception {
        var latin = Files.write(folder.resolve("latin.csv"), read().getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(latin, "UTF-8");
    }

    private static void assertRefused(Path file, String... reasons) {
        assertThatThrownBy(() -> Collected.of(new Format(), OPTIONS, file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContainingAll(reasons);
    }

    private static String read() {
        try {
            return Files.readString(ROWS);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static ImportOptions options(boolean partial) {
        return new ImportOptions(LocalDate.parse("2023-11-30"), null, null, null, true, partial, false, false);
    }
}
