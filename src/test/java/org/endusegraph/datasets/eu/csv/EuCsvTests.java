package org.endusegraph.datasets.eu.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the EU's list says in CSV 1.1, and what of it is refused. */
class EuCsvTests {

    private static final List<String> COLUMNS = List.of(
            "fileGenerationDate",
            "Entity_LogicalId",
            "Entity_EU_ReferenceNumber",
            "Entity_UnitedNationId",
            "Entity_DesignationDate",
            "Entity_DesignationDetails",
            "Entity_Remark",
            "Entity_SubjectType",
            "Entity_SubjectType_ClassificationCode",
            "Entity_Regulation_PublicationDate",
            "Entity_Regulation_EntryIntoForceDate",
            "Entity_Regulation_NumberTitle",
            "Entity_Regulation_Programme",
            "NameAlias_LastName",
            "NameAlias_FirstName",
            "NameAlias_MiddleName",
            "NameAlias_WholeName",
            "NameAlias_NameLanguage",
            "NameAlias_Function",
            "Address_City",
            "Address_Street",
            "Address_CountryIso2Code",
            "Address_CountryDescription",
            "BirthDate_BirthDate",
            "BirthDate_Year",
            "BirthDate_Circa",
            "Identification_Number",
            "Identification_TypeCode",
            "Identification_CountryIso2Code",
            "Citizenship_CountryIso2Code");

    private static final String HEADER = String.join(";", COLUMNS);

    @TempDir
    private Path folder;

    private static String row(String id, String type, Map<String, String> more) {
        var common = Map.of(
                "fileGenerationDate", "05/08/2026",
                "Entity_LogicalId", id,
                "Entity_EU_ReferenceNumber", "EU." + id + ".28",
                "Entity_Remark", "\"(UNSC; RESOLUTION 1483)\"",
                "Entity_SubjectType", type,
                "Entity_Regulation_NumberTitle", "1210/2003 (OJ L169)",
                "Entity_Regulation_Programme", "IRQ");
        return COLUMNS.stream()
                .map(column -> more.getOrDefault(column, common.getOrDefault(column, "")))
                .collect(Collectors.joining(";"));
    }

    private static final String NAME = row(
            "13", "P", Map.of("NameAlias_WholeName", "Saddam Hussein Al-Tikriti", "NameAlias_Function", "President"));
    private static final String ALIAS =
            row("13", "P", Map.of("NameAlias_FirstName", "Abu", "NameAlias_LastName", "Ali"));
    private static final String BIRTH = row("13", "P", Map.of("BirthDate_BirthDate", "1937-04-28"));
    private static final String CITIZEN = row("13", "P", Map.of("Citizenship_CountryIso2Code", "IQ"));
    private static final String ENTERPRISE = row(
            "42",
            "E",
            Map.of("NameAlias_WholeName", "Example Bank", "Address_City", "Baghdad", "Address_CountryIso2Code", "IQ"));

    private Collected read(String... lines) {
        return Collected.of(new Format(), ImportOptions.NONE, file(lines));
    }

    private Path file(String... lines) {
        return Collected.file(folder, "eu.csv", String.join("\r\n", lines) + "\r\n");
    }

    @Test
    void theRowsOfASubjectAreOneParty() {
        var list = read("\uFEFF" + HEADER, NAME, ALIAS, BIRTH, CITIZEN, ENTERPRISE);
        assertThat(list.heading().edition()).isEqualTo(LocalDate.of(2026, 8, 5));
        assertThat(list.entries()).hasSize(2);
        assertThat(list.names("eu-financial-sanctions-list.13"))
                .containsExactly(entry("Saddam Hussein Al-Tikriti", "PRIMARY"), entry("Abu Ali", "ALIAS"));
        assertThat(list.statement("eu-financial-sanctions-list.13").properties())
                .containsEntry("kind", "PERSON")
                .containsEntry("country", "IQ")
                .containsEntry("birthDates", List.of("1937-04-28"))
                .containsEntry("identifiers", List.of("EU:EU.13.28"));
        assertThat(list.statement("eu-financial-sanctions-list.listing-13").properties())
                .containsEntry("programme", "IRQ")
                .containsEntry("role", "President")
                .containsEntry("remarks", "(UNSC; RESOLUTION 1483)");
        assertThat(list.statement("eu-financial-sanctions-list.42").properties())
                .containsEntry("kind", "LEGAL_ENTITY")
                .containsEntry("addresses", List.of("Baghdad"));
    }

    @Test
    void theTypeMayBeWrittenOut() {
        assertThat(read(HEADER, NAME.replace(";P;", ";person;")).all("Person")).hasSize(1);
    }

    @Test
    void rowsOfASubjectThatStandApartAreRejected() {
        var list = read(HEADER, NAME, ENTERPRISE, ALIAS);
        assertThat(list.entries()).hasSize(2);
        assertThat(list.rejected()).singleElement().asString().contains("eu.csv:4", "same key");
    }

    @Test
    void aRowWithoutNumberIsRejected() {
        assertThat(read(HEADER, NAME, NAME.replace(";13;", ";;")).rejected())
                .singleElement()
                .asString()
                .contains("no number as Entity_LogicalId");
    }

    @Test
    void whatIsNotTheListIsRefused() {
        assertRefused(file(HEADER.replace(';', ','), NAME), "eu.csv:1", "columns have semicolons between them");
        assertRefused(file("a;b", "1;2"), "eu.csv:1");
        assertRefused(Collected.file(folder, "empty.csv", ""), "the file is empty");
    }

    @Test
    void aFileThatIsCutShortIsRefused() {
        assertRefused(file(HEADER, NAME, ALIAS.substring(0, 22)), "eu.csv:3", "fetch it again");
        assertRefused(file(HEADER, NAME, "05/08/2026;13;\"cut"), "eu.csv:", "cut short");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws Exception {
        var file = folder.resolve("latin.csv");
        Files.write(
                file, (HEADER + "\n" + NAME.replace("Saddam", "Müller") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(file, "not UTF-8");
    }

    @Test
    void aFieldThatIsTooLongIsRefused() {
        var name = NAME.replace("Saddam", "x".repeat(PublishedFile.LONGEST_FIELD + 1));
        assertRefused(file(HEADER, name), "longer than");
    }

    private void assertRefused(Path file, String... told) {
        assertThatThrownBy(() -> Collected.of(new Format(), ImportOptions.NONE, file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContainingAll(told);
    }
}
