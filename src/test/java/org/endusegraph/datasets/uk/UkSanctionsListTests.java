package org.endusegraph.datasets.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the UK Sanctions List says, and what of it is refused. */
class UkSanctionsListTests {

    private static final List<String> COLUMNS = List.of(
            ("Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,"
                            + "Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,"
                            + "Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,"
                            + "Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,"
                            + "Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,"
                            + "Nationality(/ies),National Identifier number,National Identifier additional information,Passport number,"
                            + "Passport additional information,Position,Gender,Town of birth,Country of birth,Type of entity,Subsidiaries,"
                            + "Parent company,Business registration number (s),IMO number")
                    .split(",", -1));
    private static final String HEADER = String.join(",", COLUMNS);
    private static final String REPORT = "Report Date: 24-Jun-2026";

    private static String row(String id, String type, Map<String, String> more) {
        var all = new HashMap<>(Map.of(
                "Last Updated", "16/04/2026",
                "Unique ID", id,
                "OFSI Group ID", "12703",
                "Name type", "Primary Name",
                "Regime Name", "The Afghanistan (Sanctions) (EU Exit) Regulations 2020",
                "Designation Type", type,
                "Designation source", "UN",
                "Sanctions Imposed", "Asset freeze|Travel Ban",
                "Date Designated", "29/06/2012"));
        all.putAll(more);
        return COLUMNS.stream()
                .map(column -> '"' + all.getOrDefault(column, "") + '"')
                .collect(Collectors.joining(","));
    }

    private static final String EXCHANGE = row(
            "AFG0001",
            "Entity",
            Map.of(
                    "Name 6", "HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE",
                    "UN Reference Number", "TAe.010",
                    "Name non-latin script", "حاجی خيرالله و حاجی ستار صرافی",
                    "Other Information", "Afghan Money Service Provider License Number: 044.",
                    "Address Line 1", "Branch Office 10",
                    "Address Line 2", "Chaman",
                    "Address Postal Code", "123",
                    "Address Country", "Pakistan",
                    "Type of entity", "Money service provider",
                    "Business registration number (s)", "(1) 044-A (2) Pakistani National Tax Number 1774308"));
    private static final String EXCHANGE_ALIAS = row(
            "AFG0001",
            "Entity",
            Map.of(
                    "Name 6",
                    "HKHS",
                    "Name type",
                    "Alias",
                    "Alias strength",
                    "Low quality a.k.a",
                    "Parent company",
                    "Example Parent"));
    private static final String MEMBER_ALIAS = row(
            "XXX0002",
            "Individual",
            Map.of(
                    "Name 1",
                    "Jan",
                    "Name 6",
                    "SAMPLE",
                    "Name type",
                    "Primary name variation",
                    "Address Country",
                    "Iraq"));
    private static final String MEMBER = row(
            "XXX0002",
            "Individual",
            Map.of(
                    "Name 1", "John",
                    "Name 2", "Q.",
                    "Name 6", "EXAMPLE",
                    "D.O.B", "dd/mm/1955",
                    "Nationality(/ies)", "(1) Iran (2) Syria",
                    "Position", "(1) Minister (2) Member of Parliament",
                    "Passport number", "A1234567",
                    "National Identifier number", "99-1",
                    "Address Line 1", "1 Home Street"));
    private static final String MEMBER_BIRTH =
            row("XXX0002", "Individual", Map.of("D.O.B", "00/05/1956", "Name type", ""));

    @TempDir
    private Path folder;

    private Collected read(String... lines) {
        return Collected.of(new Format(), ImportOptions.NONE, file(lines));
    }

    private Path file(String... lines) {
        return Collected.file(folder, "uk.csv", String.join("\r\n", lines) + "\r\n");
    }

    @Test
    void theDayOfTheReportIsTheEdition() {
        var list = read(REPORT + ",,,", HEADER, EXCHANGE);
        assertThat(list.heading().edition()).isEqualTo(LocalDate.of(2026, 6, 24));
        assertThat(list.heading().dataset()).isEqualTo("uk-sanctions");
    }

    @Test
    void aFileWithoutTheDayOfTheReportNeedsAnEdition() {
        var file = file(HEADER, EXCHANGE);
        assertThatThrownBy(() -> Collected.of(new Format(), ImportOptions.NONE, file))
                .hasMessageContaining("--edition");
        var options = new ImportOptions(LocalDate.of(2026, 6, 24), null, null, null, true, false, false, false);
        assertThat(Collected.of(new Format(), options, file).entries()).hasSize(1);
    }

    @Test
    void theRowsOfADesignationAreOneParty() {
        var list = read(REPORT, HEADER, EXCHANGE, EXCHANGE_ALIAS);
        assertThat(list.entries()).hasSize(1);
        assertThat(list.names("uk-sanctions.afg0001"))
                .containsExactly(
                        entry("HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE", "PRIMARY"),
                        entry("حاجی خيرالله و حاجی ستار صرافی", "OFFICIAL"),
                        entry("HKHS", "WEAK_ALIAS"));
        assertThat(list.statement("uk-sanctions.afg0001").properties())
                .containsEntry("kind", "LEGAL_ENTITY")
                .containsEntry("country", "PK")
                .containsEntry("addresses", List.of("Branch Office 10, Chaman, 123, Pakistan"))
                .containsEntry("description", "Money service provider")
                .containsEntry("identifiers", List.of("UK:AFG0001", "OFSI:12703", "UN:TAe.010", "REGISTRATION:044-A"));
    }

    @Test
    void theListingSaysSinceWhenAndWhatIsImposed() {
        var listing = read(REPORT, HEADER, EXCHANGE, EXCHANGE_ALIAS).statement("uk-sanctions.listing-afg0001");
        assertThat(listing.targets("ON")).containsExactly("uk-sanctions-list");
        assertThat(listing.properties())
                .containsEntry("from", "2012-06-29")
                .containsEntry("programme", "The Afghanistan (Sanctions) (EU Exit) Regulations 2020")
                .containsEntry("citation", "AFG0001, last updated on 2026-04-16")
                .containsEntry("remarks", """
                        Sanctions imposed: Asset freeze|Travel Ban
                        Designation source: UN
                        Other information: Afghan Money Service Provider License Number: 044.
                        Parent company: Example Parent
                        Business registration: Pakistani National Tax Number 1774308""");
    }

    @Test
    void aDesignationThatFreezesNoAssetsIsOnAListOfItsOwn() {
        var banned = read(REPORT, HEADER, EXCHANGE, MEMBER.replace("Asset freeze|Travel Ban", "Travel Ban"));
        var listing = banned.statement("uk-sanctions.listing-xxx0002-other");
        assertThat(listing.targets("ON")).containsExactly("uk-sanctions.list-other-sanctions");
        assertThat(banned.statement("uk-sanctions.listing-afg0001").targets("ON"))
                .containsExactly("uk-sanctions-list");
        var list = banned.heading().own().getFirst();
        assertThat(list.id()).isEqualTo("uk-sanctions.list-other-sanctions");
        assertThat(list.properties()).containsEntry("kind", "UNSPECIFIED").containsEntry("jurisdiction", "UK");
        assertThat(list.targets("KEPT_BY")).containsExactly("uk-fcdo");
        var unsaid = read(REPORT, HEADER, MEMBER.replace("Asset freeze|Travel Ban", ""));
        assertThat(unsaid.all("Listing").getFirst().targets("ON")).containsExactly("uk-sanctions.list-other-sanctions");
    }

    @Test
    void anIndividualHasTheNameThatIsPrimaryWhicheverRowItIsIn() {
        var list = read(REPORT, HEADER, MEMBER_ALIAS, MEMBER, MEMBER_BIRTH);
        assertThat(list.names("uk-sanctions.xxx0002"))
                .containsExactly(entry("John Q. EXAMPLE", "PRIMARY"), entry("Jan SAMPLE", "ALIAS"));
        assertThat(list.statement("uk-sanctions.xxx0002").properties())
                .containsEntry("kind", "PERSON")
                .containsEntry("countries", List.of("IR", "SY", "IQ"))
                .containsEntry("birthDates", List.of("1955", "1956-05"))
                .doesNotContainKey("addresses");
        assertThat(list.value("uk-sanctions.listing-xxx0002", "role")).isEqualTo("Minister; Member of Parliament");
    }

    @Test
    void shipsAreLeftOut() {
        var list = read(REPORT, HEADER, EXCHANGE, row("RUS9999", "Ship", Map.of("Name 6", "EXAMPLE STAR")));
        assertThat(list.entries()).hasSize(1);
        assertThat(list.leftOut()).containsExactly(entry("ship", 1));
    }

    @Test
    void theTypeMayStandUnderTheOlderName() {
        var header = '"' + HEADER.replace(",", "\",\"").replace("Designation Type", "Individual, Entity, Ship") + '"';
        assertThat(read(REPORT, header, EXCHANGE).all("LegalEntity")).hasSize(1);
    }

    @Test
    void rowsOfADesignationThatStandApartAreRejected() {
        var list = read(REPORT, HEADER, EXCHANGE, MEMBER, EXCHANGE_ALIAS);
        assertThat(list.entries()).hasSize(2);
        assertThat(list.rejected()).singleElement().asString().contains("uk.csv:5", "same key");
    }

    @Test
    void aDesignationWithoutNameOrIdIsRejected() {
        var list = read(REPORT, HEADER, row("", "Entity", Map.of("Name 6", "A")), row("RUS1", "Entity", Map.of()));
        assertThat(list.rejected())
                .satisfiesExactly(
                        row -> assertThat(row).contains("no Unique ID"),
                        row -> assertThat(row).contains("RUS1 has no name"));
    }

    @Test
    void whatIsNotTheListOrIsCutShortIsRefused() {
        assertRefused(file("Last Updated,01/02/2024", "Name 6,Name 1,Group ID", "A,B,1"), "not the UK Sanctions List");
        assertRefused(file("<html>"), "not the UK Sanctions List");
        assertRefused(file(REPORT, HEADER, EXCHANGE, "16/04/2026,AFG0002,1270"), "uk.csv:4", "cut short");
        assertRefused(file(REPORT, HEADER, EXCHANGE, EXCHANGE.substring(0, 60)), "cut short");
    }

    private void assertRefused(Path file, String... told) {
        assertThatThrownBy(() -> Collected.of(new Format(), ImportOptions.NONE, file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContainingAll(told);
    }
}
