package org.endusegraph.datasets.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the UN's consolidated list says, and what of it is refused. */
class UnConsolidatedListTests {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
            """;
    private static final String TAIL = "</CONSOLIDATED_LIST>";

    private static final String KIM = """
            <INDIVIDUALS><INDIVIDUAL>
              <DATAID>110001</DATAID><VERSIONNUM>1</VERSIONNUM>
              <FIRST_NAME>RI</FIRST_NAME><SECOND_NAME>WON HO</SECOND_NAME>
              <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.033</REFERENCE_NUMBER>
              <LISTED_ON>2016-11-30</LISTED_ON>
              <NAME_ORIGINAL_SCRIPT>리원호</NAME_ORIGINAL_SCRIPT>
              <COMMENTS1>Official stationed in Egypt.</COMMENTS1>
              <DESIGNATION><VALUE>DPRK Ministry of State Security Official</VALUE></DESIGNATION>
              <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE><VALUE>na</VALUE></NATIONALITY>
              <LAST_DAY_UPDATED><VALUE>2017-01-01</VALUE><VALUE/></LAST_DAY_UPDATED>
              <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Lee Won Ho; Yi Won Ho b) Li Won-ho (이원호; Ri Won-ho)</ALIAS_NAME></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>"The Official"</ALIAS_NAME></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ADDRESS><STREET>1 Nile Street</STREET><COUNTRY>Egypt</COUNTRY></INDIVIDUAL_ADDRESS>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1964-07-17</DATE></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><DATE>1970-05-01</DATE></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1980</FROM_YEAR><TO_YEAR>1982</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>August 1961 </NOTE></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>24/06/1402 (Hijri Calendar)</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>381310014</NUMBER><COUNTRY_OF_ISSUE>Democratic People's Republic of Korea</COUNTRY_OF_ISSUE></INDIVIDUAL_DOCUMENT>
              <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification
                 </TYPE_OF_DOCUMENT><NUMBER>Afghan national identification card (tazkira) number 300786</NUMBER><ISSUING_COUNTRY>Afghanistan</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
              <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>national
                 passport</TYPE_OF_DOCUMENT2><NUMBER>9103314932</NUMBER><ISSUING_COUNTRY>Russian Federation</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
              <INDIVIDUAL_DOCUMENT/>
            </INDIVIDUAL></INDIVIDUALS>
            """;

    private static final String TRADER = """
            <ENTITIES><ENTITY>
              <DATAID>6908389</DATAID><FIRST_NAME>GREAT LAKES AIRLINE (GLA) ; GREAT LAKES BUSINESS (GLB)</FIRST_NAME>
              <UN_LIST_TYPE>GB</UN_LIST_TYPE><REFERENCE_NUMBER>CDe.003</REFERENCE_NUMBER><LISTED_ON>2007-03-29</LISTED_ON>
              <COMMENTS1/>
              <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Lakes Air</ALIAS_NAME></ENTITY_ALIAS>
              <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Lakes</ALIAS_NAME></ENTITY_ALIAS>
              <ENTITY_ADDRESS><STREET>Avenue President Mobutu</STREET><CITY>Goma</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY><NOTE>at time of listing</NOTE></ENTITY_ADDRESS>
              <ENTITY_ADDRESS><COUNTRY>Rwanda</COUNTRY></ENTITY_ADDRESS>
            </ENTITY></ENTITIES>
            """;

    @TempDir
    private Path folder;

    private Collected read(String content) {
        return Collected.of(new Format(), ImportOptions.NONE, Collected.file(folder, "un.xml", HEAD + content + TAIL));
    }

    private void assertRefused(String text, String... told) {
        var file = Collected.file(folder, "un.xml", text);
        assertThatThrownBy(() -> Collected.of(new Format(), ImportOptions.NONE, file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContainingAll(told);
    }

    @Test
    void theDayOnWhichTheFileWasGeneratedIsTheEdition() {
        var heading = read(KIM).heading();
        assertThat(heading.edition()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(heading.dataset()).isEqualTo("un-consolidated");
        assertThat(heading.whole()).isTrue();
    }

    @Test
    void anIndividualIsAPersonWithItsNamesInItsOwnScriptToo() {
        var list = read(KIM);
        assertThat(list.statement("un-consolidated.110001").is("Person")).isTrue();
        assertThat(list.names("un-consolidated.110001"))
                .containsExactly(
                        entry("RI WON HO", "PRIMARY"),
                        entry("리원호", "OFFICIAL"),
                        entry("Lee Won Ho", "ALIAS"),
                        entry("Yi Won Ho", "ALIAS"),
                        entry("Li Won-ho", "ALIAS"),
                        entry("이원호", "ALIAS"),
                        entry("Ri Won-ho", "ALIAS"),
                        entry("The Official", "WEAK_ALIAS"));
    }

    @Test
    void nationalitiesComeBeforeOtherCountriesAndWhatIsNoCountryIsLeftOut() {
        assertThat(read(KIM).value("un-consolidated.110001", "countries")).isEqualTo(List.of("KP", "EG"));
    }

    @Test
    void anIndividualsStreetIsNotKept() {
        assertThat(read(KIM).value("un-consolidated.110001", "addresses")).isNull();
    }

    @Test
    void datesOfBirthAreAsPreciseAsTheListAndNoMore() {
        assertThat(read(KIM).value("un-consolidated.110001", "birthDates"))
                .isEqualTo(List.of("1964-07-17", "1970", "1980", "1981", "1982", "1961-08"));
    }

    @Test
    void documentsAreIdentifiersOfTheCountryThatIssuedThem() {
        assertThat(read(KIM).value("un-consolidated.110001", "identifiers"))
                .isEqualTo(List.of("UN:KPi.033", "KP-PASSPORT:381310014", "AF-ID:300786", "RU-PASSPORT:9103314932"));
    }

    @Test
    void theListingSaysSinceWhenUnderWhichRegimeAndInWhichRole() {
        var listing = read(KIM).statement("un-consolidated.listing-110001");
        assertThat(listing.targets("LISTS")).containsExactly("un-consolidated.110001");
        assertThat(listing.targets("ON")).containsExactly("un-consolidated-list");
        assertThat(listing.properties())
                .containsEntry("from", "2016-11-30")
                .containsEntry("programme", "Democratic People's Republic of Korea (DPRK)")
                .containsEntry("role", "DPRK Ministry of State Security Official")
                .containsEntry("citation", "KPi.033, amended on 2017-01-01")
                .containsEntry("remarks", "Official stationed in Egypt.");
    }

    @Test
    void anEntityIsALegalEntityWithItsAddresses() {
        var list = read(TRADER);
        var id = "un-consolidated.6908389";
        assertThat(list.statement(id).is("LegalEntity")).isTrue();
        assertThat(list.names(id))
                .containsExactly(
                        entry("GREAT LAKES AIRLINE (GLA) ; GREAT LAKES BUSINESS (GLB)", "PRIMARY"),
                        entry("GREAT LAKES AIRLINE (GLA)", "ALIAS"),
                        entry("GREAT LAKES BUSINESS (GLB)", "ALIAS"),
                        entry("Lakes Air", "ALIAS"),
                        entry("Old Lakes", "FORMER"));
        assertThat(list.value(id, "addresses"))
                .isEqualTo(List.of(
                        "Avenue President Mobutu, Goma, Democratic Republic of the Congo (at time of listing)"));
        assertThat(list.value(id, "countries")).isEqualTo(List.of("CD", "RW"));
    }

    @Test
    void theRegimeGbIsGuineaBissau() {
        assertThat(read(TRADER).value("un-consolidated.listing-6908389", "programme"))
                .isEqualTo("Guinea-Bissau (GB)");
    }

    @Test
    void anEntryWithoutNumberOrNameIsRejectedAndTheOthersGoOn() {
        var list = read(
                "<ENTITY><FIRST_NAME>A</FIRST_NAME></ENTITY>\n<ENTITY><DATAID>7</DATAID></ENTITY>\n" + TRADER + TRADER);
        assertThat(list.entries()).hasSize(1);
        assertThat(list.rejected())
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("un.xml:3: its DATAID is missing or no number"),
                        row -> assertThat(row).isEqualTo("un.xml:4: it has no name"),
                        row -> assertThat(row).contains("an earlier row has the same key (CDe.003)"));
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        assertRefused("<export generationDate='2026-01-01'/>", "un.xml:1", "root element is CONSOLIDATED_LIST");
    }

    @Test
    void aFileThatIsCutShortIsRefused() {
        assertRefused(HEAD + KIM + TRADER.substring(0, 200), "un.xml:", "fetch the file again");
    }

    @Test
    void aFileThatUsesXmlEntitiesIsRefused() {
        assertRefused("<!DOCTYPE x [<!ENTITY a 'b'>]><CONSOLIDATED_LIST dateGenerated='2026-02-27'/>", "document type");
        assertRefused(HEAD + TRADER.replace("Lakes Air", "&file;") + TAIL, "un.xml:");
    }

    @Test
    void aFieldThatIsTooLongOrTooDeepIsRefused() {
        assertRefused(
                HEAD + TRADER.replace("Lakes Air", "x".repeat(PublishedFile.LONGEST_FIELD + 1)) + TAIL,
                "the text of 'ALIAS_NAME' is longer than");
        assertRefused(HEAD + "<ENTITY>" + "<a>".repeat(100) + "</a>".repeat(100) + "</ENTITY>" + TAIL, "un.xml:");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws Exception {
        var file = folder.resolve("un.xml");
        Files.write(file, (HEAD + KIM.replace("리원호", "Müller") + TAIL).getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Collected.of(new Format(), ImportOptions.NONE, file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("un.xml:");
    }

    @Test
    void anotherDayThanTheFilesOwnIsRefused() {
        var file = Collected.file(folder, "un.xml", HEAD + KIM + TAIL);
        var options = new ImportOptions(LocalDate.of(2020, 1, 1), null, null, null, true, false, false, false);
        assertThatThrownBy(() -> Collected.of(new Format(), options, file))
                .hasMessageContaining("2026-02-27")
                .hasMessageContaining("--edition says 2020-01-01");
    }
}
